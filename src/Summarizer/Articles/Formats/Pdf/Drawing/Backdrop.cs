using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>What a page has painted so far. It begins white.</summary>
internal sealed class Backdrop
{
    private const int MaxPaintings = 256;
    private const double MaxDifference = 0.04;
    private readonly List<Painting> _paintings = [];

    /// <summary>A color as red, green and blue; null for patterns.</summary>
    public static (double R, double G, double B)? Rgb(IColor? color) =>
        color is null or PatternColor ? (color is null ? (0, 0, 0) : null) : color.ToRGBValues();

    /// <summary>Paints an area.</summary>
    /// <param name="color">Its color; null for a picture or a pattern.</param>
    /// <param name="isRectangle">Whether all of the box is painted.</param>
    public void Add(Box box, (double R, double G, double B)? color, bool isRectangle)
    {
        if (box.Area <= 0)
            return;
        _paintings.Add(new Painting(box, color, isRectangle));
        if (_paintings.Count == 2 * MaxPaintings)
            KeepLargest();
    }

    /// <summary>Whether text of this color is indistinguishable from what is under it.</summary>
    public bool Hides((double R, double G, double B) color, PdfPoint point)
    {
        for (var i = _paintings.Count - 1; i >= 0; i--)
        {
            var painting = _paintings[i];
            if (!painting.Box.Contains(point))
                continue;
            if (painting.Color is not { } ground || Difference(color, ground) > MaxDifference)
                return false;
            if (painting.IsRectangle)
                return true;
        }

        return Difference(color, (1, 1, 1)) <= MaxDifference;
    }

    // Backgrounds are large; ten thousand dots of a chart hide no text.
    private void KeepLargest()
    {
        var areas = _paintings.Select(painting => painting.Box.Area).Order().ToList();
        var min = areas[MaxPaintings];
        _paintings.RemoveAll(painting => painting.Box.Area < min);
        if (_paintings.Count > MaxPaintings)
            _paintings.RemoveRange(0, _paintings.Count - MaxPaintings);
    }

    private static double Difference((double R, double G, double B) one, (double R, double G, double B) other) =>
        Math.Max(Math.Abs(one.R - other.R), Math.Max(Math.Abs(one.G - other.G), Math.Abs(one.B - other.B)));

    private readonly record struct Painting(Box Box, (double R, double G, double B)? Color, bool IsRectangle);
}
