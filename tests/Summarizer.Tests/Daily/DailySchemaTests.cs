using Summarizer.Daily;
using Summarizer.Tests.Digests;

namespace Summarizer.Tests.Daily;

/// <summary>The published JSON Schema of a day and the type say the same.</summary>
public sealed class DailySchemaTests
{
    [Fact]
    public void Schema_DescribesWhatIsSerialized()
    {
        using var schema = DailyJson.OpenSchema();

        SchemaAssert.Describes(schema, DailyJson.Readable.DailyDigest);
    }

    [Fact]
    public void Schema_ClosesEveryObject()
    {
        using var schema = DailyJson.OpenSchema();

        SchemaAssert.IsClosed(schema);
    }
}
