import { createHash, randomBytes } from 'node:crypto';
import { type Github, startGithub } from './github.js';
import { describeOnNode24 } from './node24.js';
import { bytesOf, octokit, statusOf } from './octokit.js';
import { named, pullScene } from './scenes.js';

describeOnNode24('the GitHub of the end-to-end tests', () => {
  let github: Github;

  beforeAll(async () => {
    github = await startGithub({ assetsPerRelease: 2 });
  });
  afterAll(async () => {
    await github.close();
  });
  afterEach(() => {
    github.forget();
  });

  test('an installation creates a comment and edits it, as its bot', async () => {
    const { pull, repository } = await pullScene(github);
    const [repo, issue_number] = [named(repository), pull.number];
    const { rest } = octokit(github, await github.token({ 'pull-requests': 'write' }));
    const made = await rest.issues.createComment({ ...repo, issue_number, body: 'one' });
    expect(made.data.user?.login).toBe('github-actions[bot]');
    expect(made.data.performed_via_github_app?.slug).toBe('github-actions');
    expect(made.data.html_url).toMatch(/^https:\/\/github\.com\//);
    await rest.issues.updateComment({ ...repo, comment_id: made.data.id, body: 'two' });
    expect((await repository.comments(issue_number)).map(({ body }) => body)).toEqual(['two']);
  });

  test('comments are listed page by page', async () => {
    const { pull, repository } = await pullScene(github);
    const [repo, issue_number] = [named(repository), pull.number];
    for (const body of ['one', 'two', 'three']) await repository.comment(issue_number, body);
    const { paginate, rest } = octokit(github, await github.token({ issues: 'read' }));
    const all = await paginate(rest.issues.listComments, { ...repo, issue_number, per_page: 2 });
    expect(all.map(({ body }) => body)).toEqual(['one', 'two', 'three']);
    expect(github.requests).toHaveLength(2);
  });

  test('a comment above 65,536 characters is refused', async () => {
    const { pull, repository } = await pullScene(github);
    const [repo, issue_number] = [named(repository), pull.number];
    const { rest } = octokit(github, await github.token({ issues: 'write' }));
    const comment = async (length: number): Promise<number> =>
      await statusOf(
        rest.issues.createComment({ ...repo, issue_number, body: 'x'.repeat(length) }),
      );
    expect(await comment(65_536)).toBe(201);
    expect(await comment(65_537)).toBe(422);
  });

  test('a token can do what it was given, and no more', async () => {
    const { pull, repository } = await pullScene(github);
    const [repo, issue_number] = [named(repository), pull.number];
    const { rest } = octokit(
      github,
      await github.token({ contents: 'read', 'pull-requests': 'read' }),
    );
    expect(await statusOf(rest.pulls.get({ ...repo, pull_number: issue_number }))).toBe(200);
    const comment = rest.issues.createComment({ ...repo, issue_number, body: 'x' });
    await expect(comment).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    });
    const blob = rest.git.createBlob({ ...repo, content: 'x' });
    expect(await statusOf(blob)).toBe(403);
  });

  test('a token that GitHub never made is refused', async () => {
    const repository = await github.repository();
    const { rest } = octokit(github, 'made-up');
    expect(await statusOf(rest.repos.get(named(repository)))).toBe(401);
  });

  test('a private repository is closed to strangers and open to its installation', async () => {
    const repository = await github.repository({ private: true, files: { 'videos.yml': 'a' } });
    const content = { ...named(repository), path: 'videos.yml' };
    const installed = octokit(github, await github.token({ contents: 'read' })).rest.repos;
    expect(await statusOf(installed.getContent(content))).toBe(200);
    const stranger = octokit(github, github.tokenOf('contributor')).rest.repos;
    expect(await statusOf(stranger.getContent(content))).toBe(404);
  });

  test('refs/shotlock/ledger is created with an orphan history and moves only forward', async () => {
    const repository = await github.repository();
    const repo = named(repository);
    const { git } = octokit(github, await github.token({ contents: 'write' })).rest;
    const commit = async (parents: string[], content: string): Promise<string> => {
      const entry = { path: 'takes/a.json', mode: '100644', type: 'blob', content } as const;
      const tree = await git.createTree({ ...repo, tree: [entry] });
      const made = { ...repo, message: 'Ledger', tree: tree.data.sha, parents };
      return (await git.createCommit(made)).data.sha;
    };
    const ref = 'shotlock/ledger';
    expect(await statusOf(git.getRef({ ...repo, ref }))).toBe(404);
    const first = await commit([], '1');
    await git.createRef({ ...repo, ref: `refs/${ref}`, sha: first });
    const [second, rival] = [await commit([first], '2'), await commit([first], '3')];
    await git.updateRef({ ...repo, ref, sha: second });
    await expect(git.updateRef({ ...repo, ref, sha: rival })).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Update is not a fast forward'),
    });
    expect((await git.getRef({ ...repo, ref })).data.object.sha).toBe(second);
    const again = git.createRef({ ...repo, ref: `refs/${ref}`, sha: first });
    expect(await statusOf(again)).toBe(422);
    expect(await statusOf(git.updateRef({ ...repo, ref: 'shotlock/no', sha: first }))).toBe(422);
  });

  test('createCommitOnBranch commits to the expected head only, and the pull request follows', async () => {
    const { pull, repository } = await pullScene(github);
    const [repo, issue_number] = [named(repository), pull.number];
    const commit = async (token: string, expectedHeadOid: string): Promise<unknown> =>
      await octokit(github, token).graphql(
        `mutation ($input: CreateCommitOnBranchInput!) {
        createCommitOnBranch(input: $input) { commit { oid url } }
      }`,
        {
          input: {
            branch: { repositoryNameWithOwner: repository.fullName, branchName: pull.branch },
            message: { headline: 'Update the lock' },
            expectedHeadOid,
            fileChanges: {
              additions: [
                { path: 'videos.lock.json', contents: Buffer.from('{}\n').toString('base64') },
              ],
            },
          },
        },
      );
    const token = await github.token({ contents: 'write' });
    expect(await commit(token, pull.head)).toEqual({
      createCommitOnBranch: {
        commit: {
          oid: await repository.ref('heads/feature'),
          url: expect.stringMatching(/^https:\/\/github\.com\/.*\/commit\/[0-9a-f]{40}$/),
        },
      },
    });
    await expect(commit(token, pull.head)).rejects.toMatchObject({
      errors: [{ type: 'STALE_DATA', message: expect.stringContaining(pull.head) }],
    });
    const reading = await github.token({ contents: 'read' });
    const head = (await repository.ref('heads/feature')) ?? '';
    await expect(commit(reading, head)).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN' }],
    });
    const { rest } = octokit(github, token);
    const { data } = await rest.pulls.get({ ...repo, pull_number: issue_number });
    expect(data.head.sha).toBe(head);
    expect((await repository.file('feature', 'videos.lock.json'))?.toString()).toBe('{}\n');
    const made = await rest.git.getCommit({ ...repo, commit_sha: head });
    expect(made.data.verification.verified).toBe(true);
    const files = await rest.pulls.listFiles({ ...repo, pull_number: issue_number });
    expect(files.data.map(({ filename, status }) => [filename, status])).toEqual([
      ['videos.lock.json', 'added'],
      ['videos.yml', 'modified'],
    ]);
  });

  test('a GraphQL field that GitHub or the world lacks is an error, not null', async () => {
    const { graphql } = octokit(github, await github.token({}));
    expect(await graphql('{ me: viewer { login } }')).toEqual({
      me: { login: 'github-actions[bot]' },
    });
    await expect(graphql('{ viewer { shoeSize } }')).rejects.toThrow("'shoeSize' doesn't exist");
    await expect(graphql('{ enterprise { id } }')).rejects.toThrow('no GraphQL field');
  });

  test('GraphQL gives files and folders of a commit, each with what its type has', async () => {
    const repository = await github.repository({ files: { 'a/b.txt': 'bé', 'a/c': Buffer.of(0) } });
    const { graphql } = octokit(github, await github.token({ contents: 'read' }));
    const oid = (await repository.ref('heads/main')) ?? '';
    const ask = async (field: string): Promise<unknown> => {
      const query = `query ($oid: GitObjectID!) {
        repository(owner: "studio", name: "${repository.name}") { ${field} }
      }`;
      return (await graphql<{ repository: unknown }>(query, { oid })).repository;
    };
    expect(
      await ask(`
        at: object(oid: $oid) { __typename ... on Commit { tree { oid } } }
        file: object(expression: "${oid}:a/b.txt") { ... on Blob { text byteSize isTruncated } }
        folder: object(expression: "${oid}:a") {
          ... on Blob { text }
          ... on Tree { entries { name type object { ... on Blob { isBinary text } } } }
        }
        gone: object(expression: "${oid}:a/d") { oid }`),
    ).toEqual({
      at: { __typename: 'Commit', tree: { oid: expect.stringMatching(/^[0-9a-f]{40}$/) } },
      file: { text: 'bé', byteSize: 3, isTruncated: false },
      folder: {
        entries: [
          { name: 'b.txt', type: 'blob', object: { isBinary: false, text: 'bé' } },
          { name: 'c', type: 'blob', object: { isBinary: true, text: null } },
        ],
      },
      gone: null,
    });
    await expect(ask('object(oid: $oid) { text }')).rejects.toThrow("'text' doesn't exist");
    const secret = await github.repository({ private: true });
    const stranger = octokit(github, github.tokenOf('contributor')).graphql;
    const query = `{ repository(owner: "studio", name: "${secret.name}") { object(oid: "a") { oid } } }`;
    await expect(stranger(query)).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
  });

  test('the merge base is found where the branches parted', async () => {
    const { pull, repository } = await pullScene(github);
    const repo = named(repository);
    await repository.commit({ branch: 'main', files: { 'README.md': 'new' } });
    const { repos } = octokit(github, await github.token({ contents: 'read' })).rest;
    const basehead = `main...${pull.head}`;
    const { data } = await repos.compareCommitsWithBasehead({ ...repo, basehead });
    expect(data.merge_base_commit.sha).toBe(pull.base);
    expect(data.status).toBe('diverged');
  });

  test('a second pull request for a branch is refused', async () => {
    const repo = named((await pullScene(github)).repository);
    const { pulls } = octokit(github, await github.token({ 'pull-requests': 'write' })).rest;
    const open = pulls.create({ ...repo, title: 'Again', head: 'feature', base: 'main' });
    await expect(open).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('A pull request already exists for studio:feature'),
    });
    const nowhere = pulls.create({ ...repo, title: 'No', head: 'missing', base: 'main' });
    expect(await statusOf(nowhere)).toBe(422);
  });

  test('a pull request from a fork keeps its head in the fork', async () => {
    const repository = await github.repository({ files: { 'videos.yml': 'a' } });
    const pull = await repository.pull({ files: { 'videos.yml': 'b' }, fork: true });
    const { pulls } = octokit(github, await github.token({ 'pull-requests': 'read' })).rest;
    const { data } = await pulls.get({ ...named(repository), pull_number: pull.number });
    expect(data.head.sha).toBe(pull.head);
    expect(data.head.repo?.full_name).toBe(`contributor/${repository.name}`);
    expect(data.head.repo?.id).not.toBe(data.base.repo.id);
  });

  test.each([
    ['studio', 'admin'],
    ['writer', 'write'],
    ['reader', 'read'],
    ['contributor', 'read'],
  ])('%s has the permission %s', async (username, permission) => {
    const repo = named(await github.repository());
    const { repos } = octokit(github, await github.token({})).rest;
    const { data } = await repos.getCollaboratorPermissionLevel({ ...repo, username });
    expect(data.permission).toBe(permission);
  });

  test('draft releases are for those who may write, and give assets back byte by byte', async () => {
    const repo = named(await github.repository());
    const { repos } = octokit(github, await github.token({ contents: 'write' })).rest;
    const release = await repos.createRelease({ ...repo, tag_name: 'clips-1', draft: true });
    const bytes = randomBytes(100_000);
    const add = async (name: string): Promise<{ id: number; digest: string | null }> =>
      (
        await repos.uploadReleaseAsset({
          ...repo,
          release_id: release.data.id,
          name,
          // @ts-expect-error octokit asks for a string and sends bytes.
          data: bytes,
          headers: { 'content-type': 'video/mp4' },
          baseUrl: release.data.upload_url.replace(/\/repos\/.*$/, ''),
        })
      ).data;
    const asset = await add('a.mp4');
    expect(asset.digest).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    const got = await repos.getReleaseAsset({
      ...repo,
      asset_id: asset.id,
      headers: { accept: 'application/octet-stream' },
    });
    expect(bytesOf(got.data).equals(bytes)).toBe(true);
    await expect(add('a.mp4')).rejects.toThrow('already_exists');
    await add('b.mp4');
    await expect(add('c.mp4')).rejects.toThrow('file_count');

    const reading = octokit(github, await github.token({ contents: 'read' })).rest.repos;
    expect((await reading.listReleases(repo)).data).toEqual([]);
    expect(await statusOf(reading.getReleaseAsset({ ...repo, asset_id: asset.id }))).toBe(404);
    expect((await repos.listReleases(repo)).data[0]?.assets).toHaveLength(2);
    await repos.deleteReleaseAsset({ ...repo, asset_id: asset.id });
    expect(await statusOf(repos.getReleaseAsset({ ...repo, asset_id: asset.id }))).toBe(404);
  });
});
