using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats.Html.Css;

/// <summary>The declarations of a style that can hide text.</summary>
internal sealed partial class Style
{
    private const double FarAway = -400;
    private const double FarBeyond = 4000;

    private static readonly HashSet<string> Properties =
    [
        "animation",
        "background",
        "background-color",
        "background-image",
        "clip",
        "clip-path",
        "color",
        "content-visibility",
        "display",
        "filter",
        "font-size",
        "height",
        "left",
        "margin-left",
        "margin-top",
        "max-height",
        "max-width",
        "opacity",
        "overflow",
        "position",
        "right",
        "scale",
        "text-fill-color",
        "text-indent",
        "top",
        "transform",
        "transition",
        "translate",
        "visibility",
        "width",
        "zoom",
    ];

    private static readonly Dictionary<string, string> OtherNames = new()
    {
        ["block-size"] = "height",
        ["inline-size"] = "width",
        ["inset-block-start"] = "top",
        ["inset-inline-start"] = "left",
        ["margin-block-start"] = "margin-top",
        ["margin-inline-start"] = "margin-left",
        ["max-block-size"] = "max-height",
        ["max-inline-size"] = "max-width",
        ["overflow-x"] = "overflow",
        ["overflow-y"] = "overflow",
    };

    private readonly Dictionary<string, (string Value, long Weight)> _values = [];

    /// <summary>The custom properties that its values may name.</summary>
    public CustomProperties? Custom { get; private set; }

    /// <summary>Whether the element and all in it is invisible. One that only fades in later is not.</summary>
    public bool HidesAll =>
        this["display"] == "none"
        || this["content-visibility"] == "hidden"
        || IsTransparent
        || IsOffScreen
        || IsClipped
        || Length("zoom") is > 0 and < 0.1
        || CssShapes.HidesByTransform(this["transform"])
        || CssShapes.HidesByTransform(this["translate"] is { } way ? $"translate({way})" : null)
        || CssShapes.HidesByTransform(this["scale"] is { } scale ? $"scale({scale})" : null);

    /// <summary>Whether text is invisible by visibility; null if this is not declared.</summary>
    public bool? IsInvisible =>
        this["visibility"] switch
        {
            "hidden" or "collapse" => true,
            "visible" or "initial" => false,
            _ => null,
        };

    /// <summary>Whether the font is too small to read; null if this is not declared.</summary>
    public bool? IsTiny => Length("font-size") is { } size ? size <= 1 : null;

    /// <summary>The color of the text.</summary>
    public CssColor? Color => (this["text-fill-color"] ?? this["color"]) is { } value ? CssColor.Of(value) : null;

    /// <summary>Whether it has a background, whose color may be unknown: a picture, a gradient.</summary>
    public bool HasBackground =>
        (this["background"] ?? this["background-color"] ?? this["background-image"]) is not (null or "none" or "inherit" or "transparent");

    /// <summary>The color of the background, if known.</summary>
    public CssColor? Background =>
        (this["background-color"] ?? this["background"]) is { } value && this["background-image"] is null ? CssColor.Of(value) : null;

    private bool IsTransparent =>
        Length("opacity") is <= 0.02 && !IsSet("transform") && !IsSet("transition") && !IsSet("animation")
        || this["filter"] is { } filter
            && OpacityFilter().Match(filter) is { Success: true } match
            && CssLength.Of(match.Groups[1].Value.TrimEnd('%')) is { } share
            && share <= (match.Groups[1].ValueSpan.EndsWith('%') ? 2 : 0.02);

    private bool IsOffScreen =>
        this["position"] is "absolute" or "fixed" or "relative" or "sticky"
            && (Length("left") is < FarAway or > FarBeyond || Length("right") is < FarAway || Length("top") is < FarAway)
        || Length("text-indent") is < FarAway or > FarBeyond
        || Length("margin-left") is < FarAway or > FarBeyond
        || Length("margin-top") is < FarAway;

    private bool IsClipped =>
        this["clip"] is { } clip && this["position"] is "absolute" or "fixed" && CssShapes.IsEmptyRectangle(clip)
        || CssShapes.IsEmpty(this["clip-path"])
        || this["overflow"] is { } overflow
            && (overflow.StartsWith("hidden", StringComparison.Ordinal) || overflow.StartsWith("clip", StringComparison.Ordinal))
            && (Length("height") is <= 1 || Length("width") is <= 1 || Length("max-height") is <= 1 || Length("max-width") is <= 1);

    private string? this[string property] =>
        !_values.TryGetValue(property, out var declared) ? null
        : Custom is null ? CustomProperties.Fallback(declared.Value)
        : Custom.Resolve(declared.Value);

    private bool IsSet(string property) => this[property] is not (null or "none" or "initial" or "unset" or "all 0s" or "0s");

    private double? Length(string property) =>
        this[property] is not { } value ? null
        : property is "opacity" or "zoom" && value is [.. var share, '%'] ? CssLength.Of(share) / 100
        : CssLength.Of(value);

    /// <summary>Reads declarations; those of more weight win, then the later ones.</summary>
    public void Declare(string declarations, long weight, long importantWeight)
    {
        foreach (var declaration in CssRules.SplitAt(declarations, ';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                continue;
            var property = CssRules.Unescape(declaration[..colon]).Trim().ToLowerInvariant();
            var isCustom = property.StartsWith("--", StringComparison.Ordinal);
            if (!isCustom && property[0] == '-')
                property = property[(property.IndexOf('-', 1) + 1)..];
            property = OtherNames.GetValueOrDefault(property, property);
            if (!isCustom && !Properties.Contains(property) && property is not ("font" or "inset" or "margin"))
                continue;
            var value = CssRules.Unescape(declaration[(colon + 1)..]).Trim().ToLowerInvariant();
            if (value.Length > CustomProperties.MaxLength)
                continue;
            var mark = value.LastIndexOf('!');
            var isImportant = mark >= 0 && value.AsSpan(mark + 1).Trim() is "important";
            Expand(property, isImportant ? value[..mark].TrimEnd() : value, isImportant ? weight + importantWeight : weight);
        }
    }

    /// <summary>Takes over the declarations of a rule.</summary>
    public void Declare(Style rule, long weight)
    {
        foreach (var (property, (value, own)) in rule._values)
            Set(property, value, own + weight);
    }

    /// <summary>Takes over the custom properties of the element around it, and adds its own.</summary>
    public void Inherit(CustomProperties? custom)
    {
        var own = _values
            .Where(one => one.Key.StartsWith("--", StringComparison.Ordinal))
            .ToDictionary(one => one.Key, one => one.Value.Value);
        Custom = own.Count == 0 ? custom : new CustomProperties(own, custom);
    }

    /// <summary>Removes what a sheet declares until a script has run.</summary>
    public void ForgetWhatScriptsReveal()
    {
        foreach (var property in (ReadOnlySpan<string>)["display", "opacity", "visibility"])
        {
            if (_values.TryGetValue(property, out var declared) && !StyleSheet.IsInline(declared.Weight))
                _values.Remove(property);
        }
    }

    private void Expand(string property, string value, long weight)
    {
        switch (property)
        {
            case "font":
                if (FontSize().Match(value) is { Success: true } size)
                    Set("font-size", size.Groups[1].Value, weight);
                break;
            case "margin" or "inset":
                var sides = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var prefix = property == "margin" ? "margin-" : "";
                Set(prefix + "top", sides[0], weight);
                Set(prefix + "left", sides.ElementAtOrDefault(3) ?? sides.ElementAtOrDefault(1) ?? sides[0], weight);
                break;
            default:
                Set(property, value, weight);
                break;
        }
    }

    private void Set(string property, string value, long weight)
    {
        if (!_values.TryGetValue(property, out var declared) || declared.Weight <= weight)
            _values[property] = (value, weight);
    }

    // Before the height of a line, or the last number before the family's name.
    [GeneratedRegex(@"(?:^|\s)(0|[0-9.]+(?:[a-z]+|%)|calc\([^()]*\)|var\([^()]*\))(?=\s|/|$)", RegexOptions.CultureInvariant)]
    private static partial Regex FontSize();

    [GeneratedRegex(@"opacity\(\s*([0-9.]+%?)\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex OpacityFilter();
}
