using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Summarizer.Tests.Digests;

/// <summary>Compares a published JSON Schema with its type: member names, required members, types of arrays.</summary>
internal static class SchemaAssert
{
    /// <summary>Schema and type have the same members at every level.</summary>
    public static void Describes(Stream schema, JsonTypeInfo type)
    {
        var published = JsonNode.Parse(schema)!.AsObject();

        AssertSame(published, type.GetJsonSchemaAsNode().AsObject(), published, "$");
    }

    /// <summary>No object of the schema accepts members that it does not name.</summary>
    public static void IsClosed(Stream schema)
    {
        var objects = Descendants(JsonNode.Parse(schema)!)
            .OfType<JsonObject>()
            .Where(node => node["properties"] is JsonObject && node.ContainsKey("required"));

        Assert.All(objects, node => Assert.False((bool)node["additionalProperties"]!));
    }

    private static void AssertSame(JsonObject published, JsonObject exported, JsonObject root, string path)
    {
        if (published["$ref"] is { } reference)
            published = root["$defs"]![((string)reference!).Split('/')[^1]]!.AsObject();
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
            Assert.Equal(
                values.Select(value => (string?)value).OfType<string>().Order(),
                published["enum"]!.AsArray().Select(value => (string?)value).Order()
            );
        }
    }

    private static string Names(JsonObject properties) =>
        string.Join(' ', properties.Select(property => property.Key).Order(StringComparer.Ordinal));

    private static IEnumerable<JsonNode> Descendants(JsonNode node) =>
        node switch
        {
            JsonObject o => o.Select(member => member.Value).OfType<JsonNode>().SelectMany(Descendants).Prepend(o),
            JsonArray a => a.OfType<JsonNode>().SelectMany(Descendants),
            _ => [],
        };
}
