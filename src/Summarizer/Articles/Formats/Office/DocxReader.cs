using System.Xml;

namespace Summarizer.Articles.Formats.Office;

/// <summary>
/// Reads the main part of a DOCX document as displayed with all changes accepted. It streams the XML: the library's tree is built
/// recursively, has no text in smart tags, and takes many times the memory.
/// </summary>
internal sealed class DocxReader
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly XmlReader _reader;
    private readonly DocxStyles _styles;
    private readonly OfficeText _text = new();
    private readonly Stack<DocxFormat> _paragraphs = new();
    private readonly Stack<string> _properties = new();
    private readonly Stack<bool> _shades = new([false]);
    private readonly Stack<bool> _alternatives = new();
    private readonly DocxFields _fields = new();
    private DocxFormat _format = new();
    private bool _isPlaceholder;
    private int? _skipUntil;
    private int? _hiddenUntil;
    private bool _isText;
    private bool _isInstruction;
    private bool _continues;

    private DocxReader(XmlReader reader, DocxStyles styles) => (_reader, _styles) = (reader, styles);

    public static OfficeText Read(Stream document, Stream? styles)
    {
        using var reader = OfficeXml.Open(document);
        return new DocxReader(reader, DocxStyles.Read(styles)).Read();
    }

    private OfficeText Read()
    {
        while (OfficeXml.Next(_reader))
        {
            if (_skipUntil is { } depth)
            {
                if (_reader.Depth <= depth && _reader.NodeType == XmlNodeType.EndElement)
                    EndSkipping();
                continue;
            }

            ReadNode();
        }

        _text.EndAll();
        return _text;
    }

    private void EndSkipping()
    {
        var name = _reader.LocalName;
        _skipUntil = null;
        if (name is "tr" or "tc")
            End(name);
    }

    private void ReadNode()
    {
        switch (_reader.NodeType)
        {
            case XmlNodeType.Element when _reader.NamespaceURI == Compatibility:
                StartAlternative();
                break;
            case XmlNodeType.Element:
                var name = KnownName();
                var isEmpty = _reader.IsEmptyElement;
                Start(name, isEmpty);
                if (isEmpty)
                    End(name);
                break;
            case XmlNodeType.EndElement when _reader.NamespaceURI == Compatibility:
                if (_reader.LocalName == "AlternateContent")
                    _alternatives.TryPop(out _);
                break;
            case XmlNodeType.EndElement:
                if (_reader.Depth <= _hiddenUntil)
                    _hiddenUntil = null;
                End(KnownName());
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when _isText:
                Append(_reader.Value);
                break;
        }
    }

    // Transitional and strict documents have different namespaces with the same suffix. Drawings have elements with the same names.
    private string KnownName()
    {
        var space = _reader.NamespaceURI;
        var isWord =
            space.Contains("/wordprocessingml/", StringComparison.Ordinal) && !space.Contains("microsoft", StringComparison.Ordinal);
        var isFormula = _reader.LocalName is "r" or "t" && space.EndsWith("/math", StringComparison.Ordinal);
        var isDrawing = _reader.LocalName == "docPr";
        return isWord || isFormula || isDrawing ? _reader.LocalName : "";
    }

    // The same content, for newer and older programs.
    private void StartAlternative()
    {
        if (_reader.LocalName == "AlternateContent")
        {
            if (!_reader.IsEmptyElement)
                _alternatives.Push(false);
        }
        else if (_reader.LocalName is "Choice" or "Fallback" && _alternatives.TryPop(out var isTaken))
        {
            _alternatives.Push(true);
            if (isTaken)
                Skip();
        }
    }

    private void Skip()
    {
        if (!_reader.IsEmptyElement)
            _skipUntil = _reader.Depth;
    }

    private void Start(string name, bool isEmpty)
    {
        if (_properties.TryPeek(out var properties))
            StartProperty(name, properties, isEmpty);
        else if (name is "rPr" or "pPr" or "tcPr" or "trPr" or "tblPr" or "sdtPr" && !isEmpty)
            _properties.Push(name);
        else
            StartContent(name);
    }

    private void StartContent(string name)
    {
        switch (name)
        {
            case "background":
                _shades.Push(!Color.IsWhite(_reader.Attribute("color") ?? "FFFFFF"));
                break;
            case "p":
                _paragraphs.Push(_format);
                _format = new DocxFormat();
                if (!_continues)
                    _text.Begin();
                _continues = false;
                break;
            case "r":
                _format = _format.NewRun();
                break;
            case "tbl" or "tc":
                _shades.Push(_shades.Peek());
                break;
            case "txbxContent":
                _shades.Push(true); // the colour of the box is unknown
                break;
            case "sdt":
                _isPlaceholder = false;
                break;
            case "sdtContent" when _isPlaceholder:
            case "del" or "moveFrom" or "delText" or "delInstrText" or "rt" or "sectPr":
                Skip();
                break;
            case "docPr" when DocxValues.IsOn(_reader.Attribute("hidden") ?? "0"):
                _hiddenUntil ??= _reader.Depth - 2; // docPr < inline or anchor < drawing
                break;
            case "t" or "instrText":
                _isText = !_reader.IsEmptyElement;
                _isInstruction = name == "instrText";
                break;
            case "fldChar":
                _fields.Mark(_reader.Attribute("fldCharType"));
                break;
            case "tab" or "ptab":
                Append(" ");
                break;
            case "br" when _reader.Attribute("type") is "page" or "column":
                Append(" ");
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sym":
                Append(SymbolFont.Text(_reader.Attribute("font"), _reader.Attribute("char")));
                break;
        }
    }

    private void End(string name)
    {
        if (_properties.TryPeek(out var properties))
        {
            if (name == (properties is "mark" or "other" ? "rPr" : properties))
                _properties.Pop();
            return;
        }

        switch (name)
        {
            case "p":
                EndParagraph();
                break;
            case "tbl" or "tc" or "txbxContent":
                _shades.TryPop(out _);
                if (_continues)
                    _text.End(); // nothing follows that could continue the paragraph
                _continues = false;
                break;
            case "t" or "instrText":
                _isText = _isInstruction = false;
                break;
        }
    }

    private void EndParagraph()
    {
        _continues = _format.IsContinued;
        if (!_continues)
            _text.End(_format.Kind(_styles));
        if (!_paragraphs.TryPop(out var outer))
            return;
        _format = outer;
        if (_paragraphs.Count == 0)
            _fields.EndParagraph();
    }

    private void Append(string text)
    {
        if (_isInstruction)
            _fields.AddInstruction(text);
        else if (!_fields.IsApparatus)
            _text.Append(text, _hiddenUntil is not null || _fields.IsInstruction || _format.IsHidden(_styles, _shades.Peek()));
    }

    private void StartProperty(string name, string of, bool isEmpty)
    {
        if (!isEmpty && name is "rPr")
        {
            _properties.Push(of == "pPr" ? "mark" : "other");
            return;
        }

        switch (of)
        {
            case "rPr":
                _format = _format.WithRunProperty(name, _reader);
                break;
            case "mark" when name is "vanish" && DocxValues.IsOn(_reader) || name is "del" or "moveFrom":
                _format = _format with { IsContinued = true };
                break;
            case "pPr":
                _format = _format.WithParagraphProperty(name, _reader);
                break;
            case "trPr" when name is "del":
            case "tcPr" when name is "cellDel":
                _properties.Pop();
                _skipUntil = _reader.Depth - 2; // the row or the cell
                break;
            case "tcPr" when name is "shd":
                Shade(DocxValues.IsShade(_reader));
                break;
            case "tblPr" when name is "tblStyle":
                Shade(_styles.Resolve(_reader.Attribute("val")).IsShaded);
                break;
            case "tblPr" when name is "shd":
                Shade(DocxValues.IsShade(_reader));
                break;
            case "sdtPr" when name is "showingPlcHdr" && DocxValues.IsOn(_reader):
            case "sdtPr" when name is "docPartGallery" && _reader.Attribute("val") is "Table of Contents":
                _isPlaceholder = true;
                break;
        }

        // The properties before a tracked change.
        if (name.EndsWith("Change", StringComparison.Ordinal))
            Skip();
    }

    private void Shade(bool isShaded)
    {
        if (isShaded)
        {
            _shades.TryPop(out _);
            _shades.Push(true);
        }
    }
}
