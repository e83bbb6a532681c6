using System.Text;
using Azure;
using Summarizer.Articles;
using Summarizer.Digests;
using Summarizer.Functions.Digests;

namespace Summarizer.Functions.Tests.Digests;

public sealed class DigestRecordTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Record_KeepsTheTermsOfTheNewestDigest(bool isPublished)
    {
        var id = ArticleBuilder.Id("a.txt");
        var pipeline = new ArticlePipeline(new DigestOptions(), null, TimeProvider.System);
        var upload = new Upload("a.txt", Encoding.UTF8.GetBytes(ArticleBuilder.Text("Trabzon")));
        var composed = Assert.IsType<DigestOutcome.Composed>(await pipeline.RunAsync(id, upload, EarlierDigest.None, default));
        var record = DigestRecord.New(id) with
        {
            Digest = isPublished ? composed.Digest : null,
            Publication = new Publication
            {
                State = isPublished ? PublicationState.Published : PublicationState.Pending,
                Revision = 1,
                Next = isPublished ? null : composed.Digest,
            },
        };

        var read = DigestRecord.Parse(id, BinaryData.FromString(record.ToJson().ToJsonString()), new ETag("1"))!;

        Assert.NotEmpty(composed.Digest.Terms!);
        Assert.Equivalent(composed.Digest.Terms, read.Latest!.Terms, strict: true);
    }

    /// <summary>A record may be written again for another reason, such as a refused upload.</summary>
    [Fact]
    public async Task Record_OfVersion1_CanStillBeDigestedAgain_AfterItWasWrittenAgain()
    {
        var id = ArticleBuilder.Id("a.txt");
        var upload = new Upload("a.txt", Encoding.UTF8.GetBytes(ArticleBuilder.Text("Trabzon")));
        var pipeline = new ArticlePipeline(new DigestOptions(), null, TimeProvider.System);
        var composed = Assert.IsType<DigestOutcome.Composed>(await pipeline.RunAsync(id, upload, EarlierDigest.None, default));
        var record = DigestRecord.New(id) with
        {
            Digest = composed.Digest,
            Publication = new Publication { State = PublicationState.Published, Revision = 1 },
        };
        var stored = record.ToJson();
        stored["schemaVersion"] = 1;

        var again = Read(Read(stored).ToJson());

        Assert.True(pipeline.Engine.Produced(Read(record.ToJson()).Digest!));
        Assert.False(pipeline.Engine.Produced(again.Digest!));
        Assert.Equal(2, again.Digest!.SchemaVersion);

        DigestRecord Read(System.Text.Json.Nodes.JsonObject json) =>
            DigestRecord.Parse(id, BinaryData.FromString(json.ToJsonString()), new ETag("1"))!;
    }
}
