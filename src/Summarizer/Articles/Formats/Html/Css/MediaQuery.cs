using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats.Html.Css;

/// <summary>Whether a media query (https://www.w3.org/TR/mediaqueries-5/) is true for a desktop's screen.</summary>
internal static partial class MediaQuery
{
    private const double Width = 1280;
    private const double Height = 800;

    /// <summary>Whether it applies; a list of queries applies if one of them does.</summary>
    public static bool Applies(string queries) =>
        string.IsNullOrWhiteSpace(queries) || queries.ToLowerInvariant().Split(',').Any(query => AppliesOne(query.Trim()));

    private static bool AppliesOne(string query)
    {
        var isNegated = query.StartsWith("not ", StringComparison.Ordinal);
        if (isNegated)
            query = query[4..].Trim();
        var type = query.Split([' ', '('], 2)[0];
        var isOfType = type is "" or "only" or "screen" or "all" && !query.Contains("print", StringComparison.Ordinal);
        var features = Feature().Matches(query);
        var apply = query.Contains(" or ", StringComparison.Ordinal) ? features.Any(IsTrue) : features.All(IsTrue);
        return isOfType && apply != isNegated || !isOfType && isNegated;
    }

    private static bool IsTrue(Match feature)
    {
        var (name, value) = (feature.Groups["name"].Value, feature.Groups["value"].Value.Trim());
        var isNegated = feature.Groups["not"].Success;
        return isNegated != (IsRange(feature.Groups["all"].Value) ?? IsTrue(name, value));
    }

    private static bool IsTrue(string name, string value) =>
        name switch
        {
            "min-width" or "min-device-width" => Width >= CssLength.Of(value),
            "max-width" or "max-device-width" => Width <= CssLength.Of(value),
            "min-height" or "min-device-height" => Height >= CssLength.Of(value),
            "max-height" or "max-device-height" => Height <= CssLength.Of(value),
            "width" or "height" or "color" or "grid" => value.Length == 0,
            "orientation" => value == "landscape",
            "hover" or "any-hover" => value is "" or "hover",
            "pointer" or "any-pointer" => value is "" or "fine",
            "prefers-color-scheme" => value == "light",
            "scripting" => value == "enabled",
            _ => name.StartsWith("prefers-", StringComparison.Ordinal) && value == "no-preference",
        };

    // (400px <= width < 700px)
    private static bool? IsRange(string feature)
    {
        if (Range().Match(feature) is not { Success: true } range)
            return null;
        var size = range.Groups["name"].Value.EndsWith("width", StringComparison.Ordinal) ? Width : Height;
        return IsLess(range.Groups["low"], range.Groups["first"], size, reverse: true)
            && IsLess(range.Groups["high"], range.Groups["second"], size, reverse: false);
    }

    private static bool IsLess(Group bound, Group sign, double size, bool reverse)
    {
        if (!bound.Success)
            return true;
        if (CssLength.Of(bound.Value.Trim()) is not { } limit)
            return false;
        var (left, right) = reverse ? (limit, size) : (size, limit);
        return sign.Value switch
        {
            "<" => left < right,
            "<=" => left <= right,
            ">" => left > right,
            ">=" => left >= right,
            _ => left == right,
        };
    }

    [GeneratedRegex(
        @"(?<not>not\s*)?\((?<all>\s*(?<name>[a-z-]+)?\s*(?::(?<value>[^()]*))?[^()]*)\)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Feature();

    [GeneratedRegex(
        @"^\s*(?:(?<low>[^<>=:]+?)\s*(?<first>[<>]=?|=)\s*)?(?<name>width|height|inline-size|block-size)\s*(?:(?<second>[<>]=?"
            + @"|=)\s*(?<high>[^<>=:]+))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Range();
}
