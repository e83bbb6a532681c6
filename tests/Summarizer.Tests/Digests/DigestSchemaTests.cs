using Summarizer.Digests;

namespace Summarizer.Tests.Digests;

/// <summary>The published JSON Schema and the type say the same: names, which are required, which are arrays of what.</summary>
public sealed class DigestSchemaTests
{
    [Fact]
    public void Schema_DescribesWhatIsSerialized()
    {
        using var schema = DigestJson.OpenSchema();

        SchemaAssert.Describes(schema, DigestJson.Readable.Digest);
    }

    [Fact]
    public void Schema_ClosesEveryObject()
    {
        using var schema = DigestJson.OpenSchema();

        SchemaAssert.IsClosed(schema);
    }
}
