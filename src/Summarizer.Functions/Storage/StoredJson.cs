using System.Text.Json;
using Summarizer.Digests;

namespace Summarizer.Functions.Storage;

/// <summary>How everything this app stores, queues and answers is written as JSON: as in a digest.</summary>
internal static class StoredJson
{
    /// <summary>Options for one serializer context, which owns them from then on.</summary>
    public static JsonSerializerOptions CreateOptions() => DigestJson.CreateOptions(JsonNamingPolicy.CamelCase);
}
