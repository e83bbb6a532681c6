using System.Text;
using System.Text.Json.Nodes;
using Azure;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Tests.Digests;

public sealed class DigestRecordTests
{
    private static readonly ArticleId Id = ArticleBuilder.Id("a.txt");
    private static readonly ArticlePipeline Pipeline = new(new DigestOptions(), null, TimeProvider.System);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Record_KeepsTheTermsOfTheNewestDigest(bool isPublished)
    {
        var digest = await DigestAsync();
        var record = isPublished
            ? Published(digest)
            : DigestRecord.New(Id) with
            {
                Publication = new Publication
                {
                    State = PublicationState.Pending,
                    Revision = 1,
                    Next = digest,
                },
            };

        var read = Read(record.ToJson());

        Assert.NotEmpty(digest.Terms!);
        Assert.Equivalent(digest.Terms, read.Latest!.Terms, strict: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Record_LosesTheTerms_WithTheDigest(bool isExpired)
    {
        var published = Read(Published(await DigestAsync()).ToJson());
        Assert.NotNull(published.Publication.Terms);

        var state = isExpired ? PublicationState.Expired : PublicationState.Retracted;
        var tombstone = published with { Digest = null, Publication = published.Publication with { State = state } };

        Assert.DoesNotContain("\"terms\"", tombstone.ToJson().ToJsonString(), StringComparison.OrdinalIgnoreCase);
        Assert.Null(Read(tombstone.ToJson()).Publication.Terms);
    }

    /// <summary>A record may be written again for another reason, such as a refused upload.</summary>
    [Fact]
    public async Task Record_OfVersion1_CanStillBeDigestedAgain_AfterItWasWrittenAgain()
    {
        var record = Published(await DigestAsync());
        var stored = record.ToJson();
        stored["schemaVersion"] = 1;

        var again = Read(Read(stored).ToJson());

        Assert.True(Pipeline.Engine.Produced(Read(record.ToJson()).Digest!));
        Assert.False(Pipeline.Engine.Produced(again.Digest!));
        Assert.Equal(2, again.Digest!.SchemaVersion);
    }

    private static async Task<Digest> DigestAsync()
    {
        var upload = new Upload("a.txt", Encoding.UTF8.GetBytes(ArticleBuilder.Text("Trabzon")));
        return Assert.IsType<DigestOutcome.Composed>(await Pipeline.RunAsync(Id, upload, EarlierDigest.None, default)).Digest;
    }

    private static DigestRecord Published(Digest digest) =>
        DigestRecord.New(Id) with
        {
            Digest = digest,
            Publication = new Publication { State = PublicationState.Published, Revision = 1 },
        };

    private static DigestRecord Read(JsonObject json) => DigestRecord.Parse(Id, BinaryData.FromString(json.ToJsonString()), new ETag("1"))!;
}
