using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.Articles.Formats;

/// <summary>
/// Reads the metadata between two <c>---</c> lines (YAML) or <c>+++</c> lines (TOML) before a Markdown text. It understands only simple
/// values of the few keys that an article's head needs and skips the rest.
/// </summary>
internal static class FrontMatter
{
    private const int MaxLines = 100;
    private static readonly string[] Fences = ["---", "+++"];

    /// <summary>The text after the front matter; the whole text without front matter.</summary>
    public static string Read(string text, out Head head)
    {
        head = new Head();
        var fence = Fences.FirstOrDefault(one => text.StartsWith(one, StringComparison.Ordinal));
        if (fence is null || Line(text, 0, out var position) != fence)
            return text;
        var read = head;
        for (var i = 0; i < MaxLines && position < text.Length; i++)
        {
            var line = Line(text, position, out position);
            if (line == fence || line == "...")
            {
                head = read;
                return text[position..];
            }

            read = With(read, line, fence == "---" ? ':' : '=');
        }

        return text;
    }

    private static string Line(string text, int start, out int next)
    {
        var end = text.IndexOf('\n', start);
        next = end < 0 ? text.Length : end + 1;
        return text[start..(end < 0 ? text.Length : end)].TrimEnd();
    }

    private static Head With(Head head, string line, char separator)
    {
        var at = line.IndexOf(separator, StringComparison.Ordinal);
        if (at <= 0)
            return head;
        var value = CanonicalText.CleanLine(line.AsSpan(at + 1).Trim().Trim("\"'"));
        return line[..at].Trim().ToLowerInvariant() switch
        {
            "title" when value.Length > 0 => head with { Title = value },
            "date" or "published" or "pubdate" => head with { PublishedOn = HeadValues.LeadingDate(value)?.Date ?? head.PublishedOn },
            "url" or "link" or "source" or "canonical" or "canonical_url" => head with { Url = HeadValues.Url(value) ?? head.Url },
            "lang" or "language" or "locale" when value.Length <= 35 && KnownLanguages.IsTag(value) => head with { Language = value },
            _ => head,
        };
    }
}
