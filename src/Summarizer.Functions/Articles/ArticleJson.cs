using System.Text.Json.Serialization;
using Summarizer.Functions.Storage;

namespace Summarizer.Functions.Articles;

/// <summary>The JSON forms of rejections.</summary>
[JsonSerializable(typeof(StoredRejection))]
[JsonSerializable(typeof(RejectionList))]
internal sealed partial class ArticleJson : JsonSerializerContext
{
    public static ArticleJson Readable { get; } = new(StoredJson.CreateOptions());
}
