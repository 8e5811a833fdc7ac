/** Why a file is no whole MP4. Its message is one plain sentence for the user. */
export class Damage extends Error {
  override readonly name = 'Damage';
}
