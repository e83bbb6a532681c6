using UglyToad.PdfPig.Core;

namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>The bounds of the path that a page is drawing.</summary>
internal sealed class PathBounds
{
    private static readonly Box Nothing = new(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
    private int _rectangles;
    private int _points;

    /// <summary>The bounds.</summary>
    public Box Bounds { get; private set; } = Nothing;

    /// <summary>Whether it has no points.</summary>
    public bool IsEmpty => _points + _rectangles == 0;

    /// <summary>Whether it is one rectangle, so that its bounds are its shape.</summary>
    public bool IsRectangle => _rectangles == 1 && _points == 0;

    /// <summary>Whether it cuts off what is drawn next.</summary>
    public bool IsClip { get; set; }

    /// <summary>Adds a point.</summary>
    public void Add(PdfPoint point)
    {
        _points++;
        Extend(new Box(point.X, point.Y, point.X, point.Y));
    }

    /// <summary>Adds a rectangle.</summary>
    public void AddRectangle(Box rectangle)
    {
        _rectangles++;
        Extend(rectangle);
    }

    /// <summary>Begins a new path.</summary>
    public void Clear()
    {
        (_points, _rectangles, IsClip, Bounds) = (0, 0, false, Nothing);
    }

    private void Extend(Box box) =>
        Bounds = new Box(
            Math.Min(Bounds.Left, box.Left),
            Math.Min(Bounds.Bottom, box.Bottom),
            Math.Max(Bounds.Right, box.Right),
            Math.Max(Bounds.Top, box.Top)
        );
}
