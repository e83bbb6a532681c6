using System.Diagnostics.CodeAnalysis;
using System.Xml;

namespace Summarizer.Articles;

/// <summary>
/// An article's identity: its blob name. 1-900 characters; no <c>.</c> or <c>..</c> segment, no backslash, no control character,
/// no empty segment (so no <c>//</c> and no leading or trailing <c>/</c>), no character that XML 1.0 cannot carry, no <c>%2F</c>.
/// </summary>
/// <remarks>
/// A storage client resolves <c>../x</c> against the container's URL and leaves it, so names are checked at every door. Containers are
/// listed as XML: a name that XML cannot carry would hide all others. Servers decode all of a path but <c>%2F</c>, so in an address a name with
/// these three characters cannot be told from one with a slash.
/// </remarks>
public sealed record ArticleId
{
    /// <summary>The longest name in UTF-16 code units; the rest of a blob name's 1,024 is left to the names derived from it.</summary>
    public const int MaxLength = 900;

    private ArticleId(string value) => Value = value;

    /// <summary>The blob name.</summary>
    public string Value { get; }

    /// <summary>The id as the path of a URL: its segments percent-encoded.</summary>
    public string UrlPath => string.Join('/', Value.Split('/').Select(Uri.EscapeDataString));

    /// <summary>Makes an id of a blob name, or says no.</summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out ArticleId? id)
    {
        id =
            name is { Length: > 0 and <= MaxLength }
            && name.Split('/').All(IsSegment)
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
            if (name[i] == '\\' || char.IsControl(name[i]))
                return true;
            if (i + 1 < name.Length && XmlConvert.IsXmlSurrogatePair(name[i + 1], name[i]))
                i++;
            else if (!XmlConvert.IsXmlChar(name[i]))
                return true;
        }

        return false;
    }
}
