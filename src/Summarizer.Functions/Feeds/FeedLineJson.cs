using System.Text.Json.Serialization;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Feeds;

/// <summary>The JSON form of a line of the feed log.</summary>
[JsonSerializable(typeof(FeedLine))]
internal sealed partial class FeedLineJson : JsonSerializerContext
{
    public static FeedLineJson Readable { get; } = new(StoredJson.CreateOptions());
}
