using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats.Html.Css;

/// <summary>Clips and transformations of a style sheet that leave nothing to see.</summary>
internal static partial class CssShapes
{
    private const double FarAway = -400;
    private const double FarBeyond = 4000;
    private const double MinScale = 0.02;

    /// <summary>Whether one of the functions moves an element off the screen, or shrinks it to nothing.</summary>
    public static bool HidesByTransform(string? transform)
    {
        if (transform is null)
            return false;
        foreach (Match function in Function().Matches(transform))
        {
            var texts = ArgumentsOf(function);
            var numbers = texts.Select(CssLength.Of).ToList();
            var hides = function.Groups[1].Value switch
            {
                "translate" or "translate3d" => numbers.Take(2).Any(IsFar),
                "translatex" or "translatey" => numbers.Exists(IsFar),
                "scale" or "scale3d" => numbers.Take(2).Any(IsNothing),
                "scalex" or "scaley" => numbers.Exists(IsNothing),
                "matrix" => numbers.Count == 6
                    && (numbers.Take(4).All(IsNothing) || IsNothing(numbers[0]) && IsNothing(numbers[1]) || numbers.Skip(4).Any(IsFar)),
                "rotatex" or "rotatey" => texts is ["90deg" or "-90deg" or "270deg"],
                _ => false,
            };
            if (hides)
                return true;
        }

        return false;

        static bool IsFar(double? length) => length is < FarAway or > FarBeyond;
        static bool IsNothing(double? scale) => scale is > -MinScale and < MinScale;
    }

    /// <summary>Whether <c>clip: rect()</c> leaves nothing.</summary>
    public static bool IsEmptyRectangle(string clip) =>
        Function().Match(clip) is { Success: true } rectangle
        && ArgumentsOf(rectangle).Select(CssLength.Of).ToList() is [{ } top, { } right, { } bottom, { } left]
        && (bottom - top <= 1 || right - left <= 1);

    /// <summary>Whether <c>clip-path</c> leaves nothing.</summary>
    public static bool IsEmpty(string? path)
    {
        if (path is null || Function().Match(path) is not { Success: true } shape)
            return false;
        var texts = ArgumentsOf(shape);
        return shape.Groups[1].Value switch
        {
            "inset" => IsEmptyInset(texts),
            "circle" or "ellipse" => CssLength.Of(texts.FirstOrDefault()) is <= 0.5,
            "rect" => IsEmptyRectangle(path),
            "xywh" => texts.Skip(2).Take(2).Any(size => CssLength.Of(size) is <= 1),
            "polygon" => shape.Groups[2].Value.Split(',', StringSplitOptions.TrimEntries).Distinct().Count() < 3,
            _ => false,
        };
    }

    private static bool IsEmptyInset(List<string> sides)
    {
        var cut = sides.TakeWhile(side => side != "round").Select(ShareOf).ToList();
        if (cut.Count == 0)
            return false;
        var (top, right) = (cut[0], cut.ElementAtOrDefault(1) ?? cut[0]);
        var (bottom, left) = (cut.ElementAtOrDefault(2) ?? top, cut.ElementAtOrDefault(3) ?? right);
        return top + bottom >= 100 || left + right >= 100;
    }

    private static double? ShareOf(string side) =>
        side is [.. var share, '%'] ? CssLength.Of(share)
        : CssLength.Of(side) > FarBeyond ? 100
        : 0;

    private static List<string> ArgumentsOf(Match function) =>
        [.. function.Groups[2].Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    [GeneratedRegex(@"([a-z0-9]+)\(((?:[^()]|\([^()]*\))*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Function();
}
