using System.Text.Json;
using Azure;
using Azure.Storage.Blobs.Models;
using Summarizer.Functions.Maintenance;

namespace Summarizer.Functions.Tests.Maintenance;

/// <summary>The walk against a join in memory, over names whose order changes with a suffix.</summary>
public sealed class NameWalkTests
{
    private static readonly string[] Nasty =
    [
        "a",
        "a-",
        "a--",
        "a-b",
        "a b",
        "a!",
        "a.",
        "a..",
        "a.-",
        "a.json",
        "a.json-",
        "a.json.json",
        "a.k",
        "a/",
        "a/-",
        "a/0",
        "a/b",
        "a/b/c",
        "a/f",
        "a/f-",
        "a/g",
        "a//b",
        "a0",
        "A",
        "b",
        "b.json/c",
        "ä",
        "a\u00a0",
        "a😀",
        "a\uff46",
    ];

    private static readonly string[] Hashes = [new('0', 64), new('f', 64)];

    [Fact]
    public async Task Walk_FindsTheUploadAndRecordOfEachName_WhateverExists()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var storage = new Listings(new Random(seed));

            var (names, texts, _) = await storage.WalkAsync(pageSize: 4, stepSize: int.MaxValue);

            storage.AssertJoined(names, texts);
        }
    }

    /// <summary>Each step is another walk, which only knows the cursor that the one before it left as JSON.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Walk_GoesOnWhereAnotherEnded(int stepSize)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var storage = new Listings(new Random(seed));

            var (names, texts, steps) = await storage.WalkAsync(pageSize: 3, stepSize);

            storage.AssertJoined(names, texts);
            Assert.Equal((names.Count + texts.Count) / stepSize + 1, steps);
        }
    }

    [Fact]
    public async Task Walk_MissesNothing_WhenTheBlobsItEndedAtAreDeleted()
    {
        var storage = new Listings(new Random(1));
        var (all, _, _) = await storage.WalkAsync(pageSize: 3, stepSize: int.MaxValue);

        var (names, _, _) = await storage.WalkAsync(pageSize: 3, stepSize: 5, delete: true);

        Assert.Equal(all.Select(name => name.Name).Order(), names.Select(name => name.Name).Order());
    }

    [Fact]
    public async Task Walk_HoldsFewNames_HoweverManyFollowTheirPrefix()
    {
        var names = Enumerable.Range(0, 20_000).Select(i => $"a-{i:D5}").Prepend("a").ToArray();
        var storage = new Listings(names, names, []);

        var (found, _, _) = await storage.WalkAsync(pageSize: 1_000, stepSize: 5_000);

        Assert.All(found, name => Assert.Equal((name.Name, name.Name), (name.ArticleETag, name.Read("name"))));
        Assert.True(storage.MaxCursorBytes < 2_000);
    }

    private sealed class Listings(string[] articles, string[] records, string[] texts)
    {
        public Listings(Random random)
            : this(Some(random, Nasty), Some(random, Nasty), Some(random, [.. Nasty.SelectMany(TextsOf)])) { }

        public int MaxCursorBytes { get; private set; }

        public async Task<(List<ListedName> Names, List<(ListedName Name, string Text)> Texts, int Steps)> WalkAsync(
            int pageSize,
            int stepSize,
            bool delete = false
        )
        {
            var (names, found, steps) = (new List<ListedName>(), new List<(ListedName, string)>(), 0);
            var deleted = new HashSet<string>();
            for (var (cursor, isAtEnd) = (WalkCursor.Start, false); !isAtEnd; steps++)
            {
                await using var walk = new NameWalk(
                    new SortedListing(Pages(articles, "", pageSize, deleted), NameWalk.KeyOf, cursor.Articles),
                    new SortedListing(Pages(records, ".json", pageSize, deleted), NameWalk.KeyOfRecord, cursor.Records),
                    new SortedListing(Pages(texts, "", pageSize, deleted), NameWalk.KeyOfText, cursor.Texts),
                    cursor
                );
                for (var i = 0; i < stepSize && !isAtEnd; i++)
                {
                    if (await walk.NextAsync(default) is not var (name, text))
                        isAtEnd = true;
                    else if (text is null)
                        names.Add(name);
                    else
                        found.Add((name, text.Key));
                }

                var run = MaintenanceRun.Start(default) with { Walk = walk.Cursor };
                var json = JsonSerializer.SerializeToUtf8Bytes(run, MaintenanceJson.Readable.MaintenanceRun);
                cursor = JsonSerializer.Deserialize(json, MaintenanceJson.Readable.MaintenanceRun)!.Walk!;
                MaxCursorBytes = Math.Max(MaxCursorBytes, json.Length);
                if (delete)
                    deleted.UnionWith([cursor.Articles.Last ?? "", cursor.Records.Last ?? "", cursor.Texts.Last ?? ""]);
            }

            return (names, found, steps);
        }

        public void AssertJoined(List<ListedName> names, List<(ListedName Name, string Text)> found)
        {
            Assert.Equal(
                articles.Union(records).Order(StringComparer.Ordinal).Select(Expected),
                names.OrderBy(name => name.Name, StringComparer.Ordinal).Select(Describe)
            );
            Assert.Equal(
                texts.Order(StringComparer.Ordinal).Select(text => (text, Expected(text[..text.LastIndexOf('/')]))),
                found.OrderBy(pair => pair.Text, StringComparer.Ordinal).Select(pair => (pair.Text, Describe(pair.Name)))
            );
        }

        private (string, string?, string) Expected(string name) =>
            (name, articles.Contains(name) ? name : null, records.Contains(name) ? name : "");

        private static (string, string?, string) Describe(ListedName name) => (name.Name, name.ArticleETag, name.Read("name"));

        private static IEnumerable<string> TextsOf(string name) => Hashes.Select(hash => $"{name}/{hash}.txt");

        private static string[] Some(Random random, string[] names) => [.. names.Where(_ => random.Next(2) == 0)];

        private static PagesFrom Pages(string[] names, string suffix, int pageSize, HashSet<string> deleted) =>
            (marker, _) =>
                names
                    .Select(name => (Name: name, Blob: name + suffix))
                    .Where(blob => !deleted.Contains(blob.Blob) && string.CompareOrdinal(blob.Blob, marker) > 0)
                    .OrderBy(blob => blob.Blob, StringComparer.Ordinal)
                    .Select(blob => Item(blob.Blob, blob.Name))
                    .Chunk(pageSize)
                    .DefaultIfEmpty([])
                    .Select(page => Page<BlobItem>.FromValues(page, page.Length < pageSize ? null : page[^1].Name, response: null!))
                    .ToAsyncEnumerable();

        private static BlobItem Item(string blob, string name) =>
            BlobsModelFactory.BlobItem(
                blob,
                properties: BlobsModelFactory.BlobItemProperties(true, eTag: new ETag(name), lastModified: DateTimeOffset.UnixEpoch),
                metadata: new Dictionary<string, string> { ["name"] = name }
            );
    }
}
