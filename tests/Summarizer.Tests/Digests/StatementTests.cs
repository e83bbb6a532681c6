using System.Text.Json;
using System.Text.Json.Nodes;
using Summarizer.Digests;
using Summarizer.Facts;

namespace Summarizer.Tests.Digests;

/// <summary>The statements of a digest as JSON, of this version of the contract and the one before.</summary>
public sealed class StatementTests
{
    [Fact]
    public void Digest_OfVersion1_IsReadAndWrittenAsVersion2()
    {
        var stored = JsonSerializer.SerializeToNode(DigestBuilder.Build(), DigestJson.Readable.Digest)!.AsObject();
        stored["schemaVersion"] = 1;
        stored["summary"] = new JsonArray(
            new JsonObject { ["text"] = "Ali Kaya sent 40 ships.", ["unsupported"] = new JsonArray("Ali Kaya", "40") }
        );
        stored["keyPoints"] = new JsonArray("No one was hurt.");

        var digest = stored.Deserialize(DigestJson.Readable.Digest)!;

        Assert.True(digest.IsUpgraded);
        Assert.Equal((2, "No one was hurt."), (digest.SchemaVersion, digest.KeyPoints[0].Text));
        Assert.Equal(
            [new UnsupportedFact(FactKind.Name, "Ali Kaya"), new UnsupportedFact(FactKind.Number, "40")],
            digest.Summary[0].Unsupported
        );
        Assert.Equal(
            """{"text":"Ali Kaya sent 40 ships.","sources":[],"unsupported":[{"kind":"name","text":"Ali Kaya"},{"kind":"number","text":"40"}]}""",
            JsonSerializer.SerializeToNode(digest, DigestJson.Readable.Digest)!["summary"]![0]!.ToJsonString()
        );
    }

    [Fact]
    public void Digest_OfVersion1_CanBeDigestedAgain()
    {
        var digest = DigestBuilder.Build();
        var stored = JsonSerializer.SerializeToNode(digest, DigestJson.Readable.Digest)!.AsObject();
        stored["schemaVersion"] = 1;
        var engine = new EngineVersion(digest.Engine.Model, digest.Engine.PromptVersion, digest.Language);

        Assert.True(engine.Produced(digest));
        Assert.False(engine.Produced(stored.Deserialize(DigestJson.Readable.Digest)!));
    }

    [Theory]
    [InlineData("""{"text":"A.","unsupported":[{"kind":"no-source","text":"A."}],"sources":[{"start":1,"end":3}]}""", true)]
    [InlineData("""{"text":"A.","unsupported":[]}""", true)] // Version 1.
    [InlineData("\"A.\"", true)] // A key point of version 1.
    [InlineData("""{"unsupported":[],"sources":[]}""", false)]
    [InlineData("""{"text":null,"unsupported":[],"sources":[]}""", false)]
    [InlineData("""{"text":"A.","unsupported":[{"kind":"colour","text":"A."}],"sources":[]}""", false)]
    [InlineData("""{"text":"A.","unsupported":[{"kind":"name"}],"sources":[]}""", false)]
    [InlineData("""{"text":"A.","unsupported":[],"sources":[{"start":1}]}""", false)]
    [InlineData("7", false)]
    public void Statement_IsReadOrRefused(string json, bool isValid)
    {
        var failure = Record.Exception(() => JsonSerializer.Deserialize<Statement>(json));

        Assert.Equal(isValid ? null : typeof(JsonException), failure?.GetType());
    }
}
