import { fileImages, shotKey } from '../../src/core/shot.js';
import { fileImage, urlImage } from './builders.js';

test('a shot is named by its video and its id', () => {
  expect(shotKey({ video: 'launch-teaser.en', id: 'desk' })).toBe('launch-teaser.en/desk');
});

test('its files are the images that are no addresses, in their order', () => {
  const [lamp, desk] = [fileImage('assets/lamp.png'), fileImage('assets/desk.png')];
  expect(fileImages({ images: [lamp, urlImage('https://example.com/a.webp'), desk] })).toEqual([
    lamp,
    desk,
  ]);
  expect(fileImages({ images: [] })).toEqual([]);
});
