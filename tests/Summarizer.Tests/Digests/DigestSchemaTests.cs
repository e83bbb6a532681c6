using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Summarizer.Digests;

namespace Summarizer.Tests.Digests;

/// <summary>The published JSON Schema and the type say the same: names, which are required, which are arrays of what.</summary>
public sealed class DigestSchemaTests
{
    [Fact]
    public void Schema_DescribesWhatIsSerialized()
    {
        using var stream = DigestJson.OpenSchema();
        var published = JsonNode.Parse(stream)!.AsObject();
        var exported = DigestJson.Readable.Digest.GetJsonSchemaAsNode().AsObject();

        AssertSame(published, exported, published, "$");
    }

    [Fact]
    public void Schema_ClosesEveryObject()
    {
        using var stream = DigestJson.OpenSchema();

        var objects = Descendants(JsonNode.Parse(stream)!).OfType<JsonObject>().Where(node => node["properties"] is JsonObject && node.ContainsKey("required"));

        Assert.All(objects, node => Assert.False((bool)node["additionalProperties"]!));
    }

    private static void AssertSame(JsonObject published, JsonObject exported, JsonObject root, string path)
    {
        if (published["$ref"] is { } reference) published = root["$defs"]![((string)reference!).Split('/')[^1]]!.AsObject();
        if (exported["properties"] is JsonObject properties)
        {
            Assert.Equal((path, Names(properties)), (path, Names(published["properties"]!.AsObject())));
            foreach (var (name, property) in properties)
                AssertSame(published["properties"]![name]!.AsObject(), property!.AsObject(), root, $"{path}.{name}");
        }
        else if (exported["items"] is JsonObject items)
        {
            Assert.Equal((path, "array"), (path, (string?)published["type"]));
            AssertSame(published["items"]!.AsObject(), items, root, path + "[]");
        }
        else if (exported["enum"] is JsonArray values)
        {
            Assert.Equal(values.Select(value => (string?)value).OfType<string>().Order(), published["enum"]!.AsArray().Select(value => (string?)value).Order());
        }
    }

    private static string Names(JsonObject properties) => string.Join(' ', properties.Select(property => property.Key).Order(StringComparer.Ordinal));

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => node switch
    {
        JsonObject o => o.Select(member => member.Value).OfType<JsonNode>().SelectMany(Descendants).Prepend(o),
        JsonArray a => a.OfType<JsonNode>().SelectMany(Descendants),
        _ => [],
    };
}
