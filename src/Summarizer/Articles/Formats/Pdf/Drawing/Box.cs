using UglyToad.PdfPig.Core;

namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>An upright rectangle on a page.</summary>
internal readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    /// <summary>Its area.</summary>
    public double Area => Math.Max(0, Right - Left) * Math.Max(0, Top - Bottom);

    /// <summary>The bounds of a rectangle that may be turned.</summary>
    public static Box Of(PdfRectangle one) =>
        new(
            Math.Min(Math.Min(one.BottomLeft.X, one.TopRight.X), Math.Min(one.TopLeft.X, one.BottomRight.X)),
            Math.Min(Math.Min(one.BottomLeft.Y, one.TopRight.Y), Math.Min(one.TopLeft.Y, one.BottomRight.Y)),
            Math.Max(Math.Max(one.BottomLeft.X, one.TopRight.X), Math.Max(one.TopLeft.X, one.BottomRight.X)),
            Math.Max(Math.Max(one.BottomLeft.Y, one.TopRight.Y), Math.Max(one.TopLeft.Y, one.BottomRight.Y))
        );

    /// <summary>The intersection of both.</summary>
    public Box Intersect(Box other) =>
        new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));

    /// <summary>Whether a point is in it.</summary>
    /// <param name="above">How far above the point also counts.</param>
    public bool Contains(PdfPoint point, float above = 0) =>
        point.X >= Left && point.X <= Right && point.Y + above >= Bottom && point.Y <= Top;
}
