using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Digests;
using Summarizer.Functions.Feeds;
using Summarizer.Names;
using Summarizer.Quotes;

namespace Workbench.Bench;

/// <summary>Writes a day of published digests directly to storage: the records, and the log in large blocks.</summary>
internal sealed class StoredDigests(string connectionString)
{
    private const int Parallelism = 16,
        LinesOfPart = 49_000,
        LinesOfBlock = 10_000;

    private readonly BlobServiceClient _blobs = new(connectionString);

    /// <summary>Writes a log of <paramref name="count"/> lines and the records of the newest <paramref name="records"/> of them.</summary>
    public async Task WriteAsync(int count, int records, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var name in (string[])["articles", "digests", "feed"])
            await _blobs.GetBlobContainerClient(name).CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        var places = new FeedPlace[count];
        for (var part = 0; part * LinesOfPart < count; part++)
            await WriteLogAsync(day, part, places, now, cancellationToken);
        await Parallel.ForAsync(
            Math.Max(0, count - records),
            count,
            new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellationToken },
            async (i, token) => await WriteRecordAsync(Digest(i, now), places[i], token)
        );
    }

    private async Task WriteLogAsync(DateOnly day, int part, FeedPlace[] places, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var log = _blobs.GetBlobContainerClient("feed").GetAppendBlobClient($"{day:yyyy-MM-dd}/{part:D5}.jsonl");
        await log.CreateAsync(cancellationToken: cancellationToken);
        var (offset, end) = (0L, Math.Min(places.Length, (part + 1) * LinesOfPart));
        for (var first = part * LinesOfPart; first < end; first += LinesOfBlock)
        {
            using var block = new MemoryStream();
            for (var i = first; i < Math.Min(end, first + LinesOfBlock); i++)
            {
                places[i] = new FeedPlace(day, part, offset + block.Length);
                JsonSerializer.Serialize(block, new FeedLine(Digest(i, now).Id, 1), FeedLineJson.Readable.FeedLine);
                block.WriteByte((byte)'\n');
            }

            block.Position = 0;
            await log.AppendBlockAsync(block, cancellationToken: cancellationToken);
            offset += block.Length;
        }
    }

    private async Task WriteRecordAsync(Digest digest, FeedPlace place, CancellationToken cancellationToken)
    {
        _ = ArticleId.TryParse(digest.Id, out var id);
        var publication = new Publication
        {
            State = PublicationState.Published,
            Revision = 1,
            ArticleETag = "x",
            Line = place,
        };
        var options = new BlobUploadOptions { Metadata = new Dictionary<string, string> { [DigestStore.StateMetadata] = "Published" } };
        var record = JsonSerializer.SerializeToUtf8Bytes(
            new DigestRecord(id!, digest, publication).ToJson(),
            RecordJson.Readable.JsonObject
        );
        await _blobs
            .GetBlobContainerClient("digests")
            .GetBlobClient(DigestStore.BlobName(id!))
            .UploadAsync(new BinaryData(record), options, cancellationToken);
    }

    private static Digest Digest(int i, DateTimeOffset now) =>
        new()
        {
            Id = $"news/{i:D6}.txt",
            Revision = 1,
            Language = "en",
            Headline = $"The harbour of town {i} is closed after a storm",
            Summary =
            [
                .. Enumerable
                    .Range(0, 3)
                    .Select(n => new Statement(
                        $"The harbour of town {i} was closed on Monday after a storm damaged {n + 2} of its cranes and a pier.",
                        [new SourceSpan(100 * n, 100 * n + 80)],
                        []
                    )),
            ],
            KeyPoints =
            [
                .. new[] { $"{i} containers are waiting.", "Ships were sent to the neighbouring port.", "No one was hurt." }.Select(
                    point => new Statement(point, [new SourceSpan(400, 450)], [])
                ),
            ],
            Quotes =
            [
                .. Enumerable
                    .Range(0, 2)
                    .Select(n => new DigestQuote(
                        $"We will open the harbour of town {i} again before the end of week {n}.",
                        "Ayşe Demir",
                        "the director of the port authority",
                        100 * n,
                        (100 * n) + 70,
                        QuoteMatch.Exact
                    )),
            ],
            Entities = new NamedEntities(["Ayşe Demir"], ["Port Authority"], [$"Town {i}"]),
            Topics = ["harbour", "storm", "cranes"],
            Article = new DigestedArticle
            {
                Title = $"Harbour {i} closed",
                Url = $"https://news.example/{i}",
                Language = "en",
                UploadedAt = now,
                ContentType = "text/plain",
                Bytes = 1234,
                Words = 200,
                ContentHash = new string('0', 64),
            },
            Verification = new Verification(2, 2, 0, 0, 1),
            Engine = new Engine { Kind = EngineKind.Extractive },
            CreatedAt = now,
            ModifiedAt = now,
        };
}
