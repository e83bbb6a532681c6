using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Summarizer.Articles.Formats.Pdf.Drawing;

/// <summary>Runs the drawing instructions of a page and keeps the letters, and whether they are visible.</summary>
internal sealed class PageTextProcessor : BaseStreamProcessor<PageText>
{
    private const double MinVisibleSize = 4;
    private const double MinVisibleAlpha = 0.05;

    // Text recognition lays invisible letters over the picture of a page.
    private const double MinPictureShare = 0.5;

    private readonly PdfBudget _budget;
    private readonly PdfRectangle _page;
    private readonly Backdrop _backdrop;
    private readonly PathBounds _path = new();
    private readonly MarkedContents _contents;
    private readonly Stack<Box> _clips = new();
    private readonly List<DrawnGlyph> _glyphs = [];
    private readonly Dictionary<IFont, bool> _isBold = [];
    private double _pictureArea;
    private bool _hasDrawings;
    private Box _clip;
    private (int Sequence, IColor? Color, bool IsHidden) _lastColor;

    public PageTextProcessor(
        int pageNumber,
        IResourceStore resourceStore,
        IPdfTokenScanner pdfScanner,
        IPageContentParser pageContentParser,
        ILookupFilterProvider filterProvider,
        CropBox cropBox,
        UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation,
        in TransformationMatrix initialMatrix,
        PdfOptions options
    )
        : base(
            pageNumber,
            resourceStore,
            pdfScanner,
            pageContentParser,
            filterProvider,
            cropBox,
            userSpaceUnit,
            rotation,
            initialMatrix,
            options
        )
    {
        _budget = options.Budget;
        _page = cropBox.GetVisibleBounds(rotation);
        _clip = Box.Of(_page);
        _backdrop = new Backdrop();
        _contents = new MarkedContents(resourceStore, pdfScanner);
    }

    public override PageText Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);

        var isRecognized = _pictureArea >= MinPictureShare * _page.Width * _page.Height && IsMostlyInvisible();
        bool IsSeen(DrawnGlyph glyph) => glyph.Visibility == Visibility.Seen || isRecognized && glyph.Visibility == Visibility.Invisible;
        return PageFrame.ToPage(pageNumberCurrent, _page.Width, _page.Height, _glyphs, IsSeen, _hasDrawings);
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox
    )
    {
        _budget.SpendGlyph();
        var line = PerformantRectangleTransformer.Transform(
            renderingMatrix,
            textMatrix,
            transformationMatrix,
            new PdfRectangle(0, 0, characterBoundingBox.Width, 1)
        );
        var size = pointSize;
        if (font is IType3Font && size < MinVisibleSize)
        {
            // A Type 3 font has its own scale, so only a letter's height tells its size.
            var height = PerformantRectangleTransformer
                .Transform(renderingMatrix, textMatrix, transformationMatrix, characterBoundingBox.GlyphBounds)
                .Height;
            size = Math.Max(size, height * 1.3);
        }

        var text = _contents.TextOf(font.TryGetUnicode(code, out var known) && known is not null ? Letters.Plain(known) : Letters.Unknown);
        var visibility = VisibilityOf(currentState, line, size, string.IsNullOrWhiteSpace(text));
        _glyphs.Add(
            new DrawnGlyph(
                text,
                line.BottomLeft,
                line.BottomRight,
                (float)size,
                IsBold(font),
                TextSequence,
                _contents.Number,
                _contents.IsArtifact,
                visibility
            )
        );
    }

    public override void PushState()
    {
        _budget.CheckSavedStates(StackSize);
        base.PushState();
        _clips.Push(_clip);
    }

    public override void PopState()
    {
        base.PopState();
        if (_clips.TryPop(out var clip))
            _clip = clip;
    }

    public override void BeginSubpath() { }

    public override PdfPoint? CloseSubpath() => CurrentPosition;

    public override void StrokePath(bool close)
    {
        _hasDrawings = true;
        _path.Clear();
    }

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        _hasDrawings = true;
        Paint(GetCurrentState().CurrentNonStrokingColor);
        _path.Clear();
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close) => FillPath(fillingRule, close);

    public override void MoveTo(double x, double y) => Extend(x, y);

    public override void LineTo(double x, double y) => Extend(x, y);

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        Extend(x2, y2);
        Extend(x3, y3);
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        Extend(x1, y1);
        Extend(x2, y2);
        Extend(x3, y3);
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
        var matrix = CurrentTransformationMatrix;
        _path.AddRectangle(Box.Of(matrix.Transform(new PdfRectangle(x, y, x + width, y + height))));
    }

    public override void EndPath()
    {
        if (_path.IsClip)
            _clip = _clip.Intersect(_path.Bounds);
        _path.Clear();
    }

    public override void ClosePath() => EndPath();

    public override void ModifyClippingIntersect(FillingRule clippingRule) => _path.IsClip = true;

    public override void PaintShading(NameToken shadingName) => _backdrop.Add(_clip, color: null, isRectangle: true);

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) =>
        _contents.Begin(name, propertyDictionaryName, properties);

    public override void EndMarkedContent() => _contents.End();

    // The base class would decode the picture.
    public override void EndInlineImage(Memory<byte> bytes)
    {
        InlineImageBuilder = null;
        AddPicture();
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        _budget.SpendOperations(operations.Count);
        base.ProcessOperations(operations);
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        _budget.SpendForm();
        var depth = _contents.Depth;
        base.ProcessFormXObject(formStream, xObjectName);
        _contents.CloseTo(depth);
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => AddPicture();

    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture();

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) =>
        _clip = _clip.Intersect(Box.Of(CurrentTransformationMatrix.Transform(rectangle)));

    private void Extend(double x, double y)
    {
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        _path.Add(CurrentPosition);
    }

    private void Paint(IColor? color)
    {
        if (!_path.IsEmpty && GetCurrentState().AlphaConstantNonStroking > MinVisibleAlpha)
            _backdrop.Add(_path.Bounds.Intersect(_clip), Backdrop.Rgb(color), _path.IsRectangle);
    }

    private void AddPicture()
    {
        var bounds = Box.Of(CurrentTransformationMatrix.Transform(new PdfRectangle(0, 0, 1, 1))).Intersect(_clip);
        _hasDrawings = true;
        _pictureArea += bounds.Area;
        _backdrop.Add(bounds, color: null, isRectangle: true);
    }

    private bool IsMostlyInvisible()
    {
        var invisible = _glyphs.Count(glyph => glyph.Visibility == Visibility.Invisible);
        return invisible * 10 > _glyphs.Count * 9;
    }

    private Visibility VisibilityOf(CurrentGraphicsState state, PdfRectangle line, double size, bool isSpace)
    {
        var mode = state.FontState.TextRenderingMode;
        if (mode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
            return size < MinVisibleSize ? Visibility.Hidden : Visibility.Invisible;
        var middle = new PdfPoint((line.BottomLeft.X + line.BottomRight.X) / 2, (line.BottomLeft.Y + line.BottomRight.Y) / 2);
        if (size < MinVisibleSize || !_clip.Contains(middle, (float)size))
            return Visibility.Hidden;
        if (isSpace)
            return Visibility.Seen;
        var isStroke = mode is TextRenderingMode.Stroke or TextRenderingMode.StrokeClip;
        if ((isStroke ? state.AlphaConstantStroking : state.AlphaConstantNonStroking) < MinVisibleAlpha)
            return Visibility.Hidden;
        return HasColorOfBackdrop(isStroke ? state.CurrentStrokingColor : state.CurrentNonStrokingColor, middle, size)
            ? Visibility.Hidden
            : Visibility.Seen;
    }

    // Determined once for letters that are drawn together: they have the same background.
    private bool HasColorOfBackdrop(IColor? color, PdfPoint point, double size)
    {
        if (_lastColor.Sequence == TextSequence && ReferenceEquals(_lastColor.Color, color))
            return _lastColor.IsHidden;
        var isHidden = Backdrop.Rgb(color) is { } rgb && _backdrop.Hides(rgb, new PdfPoint(point.X, point.Y + size / 4));
        _lastColor = (TextSequence, color, isHidden);
        return isHidden;
    }

    private bool IsBold(IFont font)
    {
        if (!_isBold.TryGetValue(font, out var isBold))
        {
            var name = font.Name?.Data ?? "";
            isBold =
                font.Details is { IsBold: true } || Letters.BoldNames.Any(one => name.Contains(one, StringComparison.OrdinalIgnoreCase));
            _isBold[font] = isBold;
        }

        return isBold;
    }
}
