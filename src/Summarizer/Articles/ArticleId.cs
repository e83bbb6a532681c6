using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace Summarizer.Articles;

/// <summary>
/// An article's identity: its blob name. It has 1 to 900 characters in at most 253 segments: no <c>.</c> or <c>..</c> segment, no empty one
/// (so no <c>//</c> and no leading or trailing <c>/</c>), no backslash, no control character, no explicit
/// directional formatting character, no line or paragraph separator, no character that XML 1.0 cannot carry, no <c>%2F</c>.
/// </summary>
/// <remarks>
/// A storage client resolves <c>../x</c> against the container's URL and escapes the container, so every entry point checks names.
/// Containers are listed as XML: a name that XML cannot carry would hide all others. Servers decode everything in a path except <c>%2F</c>,
/// so a URL cannot distinguish a name that contains these three characters from one with a slash. Directional overrides (U+202E) make
/// a name look like another one; U+2028 and U+2029 break lines in logs and scripts.
/// </remarks>
public sealed record ArticleId
{
    /// <summary>In UTF-16 code units. Blob names may have 1,024; the rest is reserved for names derived from this one.</summary>
    public const int MaxLength = 900;

    /// <summary>Blob names may have 254 segments; a text's name has one more than its article's.</summary>
    public const int MaxSegments = 253;

    private static readonly SearchValues<char> Illegal = SearchValues.Create(
        "\\\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
    );

    private ArticleId(string value) => Value = value;

    public string Value { get; }

    /// <summary>The id as a URL path, with percent-encoded segments.</summary>
    public string UrlPath => string.Join('/', Value.Split('/').Select(Uri.EscapeDataString));

    /// <summary>Parses a blob name; false if it cannot be an id.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out ArticleId? id)
    {
        id =
            name is { Length: > 0 and <= MaxLength }
            && name.Split('/') is { Length: <= MaxSegments } segments
            && segments.All(IsSegment)
            && !HasIllegalCharacter(name)
            && !name.Contains("%2F", StringComparison.OrdinalIgnoreCase)
                ? new ArticleId(name)
                : null;
        return id is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsSegment(string segment) => segment is not ("" or "." or "..");

    private static bool HasIllegalCharacter(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (Illegal.Contains(name[i]) || char.IsControl(name[i]))
                return true;
            if (i + 1 < name.Length && XmlConvert.IsXmlSurrogatePair(name[i + 1], name[i]))
                i++;
            else if (!XmlConvert.IsXmlChar(name[i]))
                return true;
        }

        return false;
    }
}
