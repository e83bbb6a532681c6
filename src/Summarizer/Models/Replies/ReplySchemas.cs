namespace Summarizer.Models.Replies;

/// <summary>
/// The JSON Schemas of replies. Strict mode requires every member, allows no others, and does not support lengths and counts:
/// <see cref="ReplyReader"/> enforces those.
/// </summary>
internal static class ReplySchemas
{
    private const string Text = """{"type":"string"}""";
    private const string MaybeText = """{"type":["string","null"]}""";
    private const string Texts = """{"type":"array","items":{"type":"string"}}""";
    private const string Number = """{"type":"integer"}""";

    private static readonly string Quote = Object(("text", Text), ("speaker", MaybeText), ("role", MaybeText));

    /// <summary>A draft of an article or of a part of it.</summary>
    public static ReplySchema Draft { get; } =
        new(
            "digest",
            Object(
                ("headline", Text),
                ("summary", Texts),
                ("keyPoints", Texts),
                ("quotes", Array(Quote)),
                ("people", Texts),
                ("organizations", Texts),
                ("places", Texts),
                ("topics", Texts)
            )
        );

    /// <summary>The merged drafts of an article's parts.</summary>
    public static ReplySchema Merge { get; } = new("merged_digest", Object(("headline", Text), ("summary", Texts), ("keyPoints", Texts)));

    /// <summary>The titles of a day's stories, and its overview.</summary>
    public static ReplySchema Daily { get; } =
        new(
            "daily",
            Object(
                ("titles", Array(Object(("story", Number), ("title", Text)))),
                ("overview", Array(Object(("story", Number), ("text", Text))))
            )
        );

    /// <summary>Verdicts on the statements of a digest.</summary>
    /// <param name="kinds">What can be wrong.</param>
    public static ReplySchema Check(IEnumerable<string> kinds) =>
        new(
            "checked_statements",
            Object(
                (
                    "verdicts",
                    Array(
                        Object(
                            ("statement", Number),
                            ("supported", """{"type":"boolean"}"""),
                            (
                                "kind",
                                $$"""{"type":["string","null"],"enum":[{{string.Concat(kinds.Select(kind => $"\"{kind}\","))}}null]}"""
                            ),
                            ("text", MaybeText)
                        )
                    )
                )
            )
        );

    private static string Array(string items) => $$"""{"type":"array","items":{{items}}}""";

    private static string Object(params (string Name, string Schema)[] members) =>
        "{\"type\":\"object\",\"additionalProperties\":false,"
        + $"\"required\":[{string.Join(',', members.Select(member => $"\"{member.Name}\""))}],"
        + "\"properties\":{"
        + string.Join(',', members.Select(member => $"\"{member.Name}\":{member.Schema}"))
        + "}}";
}
