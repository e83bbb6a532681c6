using System.Runtime.InteropServices;
using System.Text;

namespace Summarizer.Articles.Formats.Office.Rtf;

/// <summary>Reads RTF as its reader sees it with all changes accepted (Rich Text Format Specification 1.9.1).</summary>
internal sealed class RtfReader(ReadOnlyMemory<byte> content)
{
    // Programs nest a few dozen groups.
    private const int MaxDepth = 1_000;
    private const int MaxProperty = 1_000;

    private static readonly Dictionary<string, string> Characters = new()
    {
        ["tab"] = " ",
        ["page"] = " ",
        ["column"] = " ",
        ["line"] = "\n",
        ["emdash"] = "—",
        ["endash"] = "–",
        ["emspace"] = " ",
        ["enspace"] = " ",
        ["qmspace"] = " ",
        ["bullet"] = "•",
        ["lquote"] = "‘",
        ["rquote"] = "’",
        ["ldblquote"] = "“",
        ["rdblquote"] = "”",
        ["zwj"] = "\u200D",
        ["zwnj"] = "\u200C",
        ["ltrmark"] = "",
        ["rtlmark"] = "",
    };

    private static readonly Dictionary<string, RtfDestination> Destinations = MapDestinations();

    private readonly RtfTokenizer _tokens = new(content);
    private readonly RtfFonts _fonts = new();
    private readonly RtfStyles _styles = new();
    private readonly OfficeText _text = new();
    private readonly Stack<RtfState> _outer = new();
    private readonly List<byte> _bytes = [];
    private readonly RtfColors _colors = new();
    private readonly StringBuilder _title = new();
    private readonly StringBuilder _author = new();
    private readonly StringBuilder _instruction = new();
    private RtfState _state = new();
    private int _defaultFont;
    private int _toSkip;
    private bool _isIgnorable;
    private bool _isRowShaded;

    public string Title => _title.ToString();

    public string Author => _author.ToString();

    public OfficeText Read()
    {
        for (var token = _tokens.Next(); token != RtfToken.End; token = _tokens.Next())
        {
            ReadingTime.Check();
            switch (token)
            {
                case RtfToken.Begin:
                    Begin();
                    break;
                case RtfToken.Close:
                    if (!Close())
                        return Finish();
                    break;
                case RtfToken.Byte:
                    if (!Skips())
                        _bytes.Add(_tokens.Value);
                    break;
                case RtfToken.Symbol:
                    Flush();
                    Symbol((char)_tokens.Value);
                    break;
                case RtfToken.Word:
                    Flush();
                    Word(_tokens.Word, _tokens.Number);
                    break;
            }
        }

        return Finish();
    }

    private static Dictionary<string, RtfDestination> MapDestinations()
    {
        const string nowhere =
            "pict header headerl headerr headerf footer footerl footerr footerf footnote annotation pntext listtext xe tc tcn rxe "
            + "nonshppict nonesttables shprslt sp upr listtable listoverridetable revtbl rsidtbl filetbl template private nextfile datafield objdata";
        var map = nowhere.Split(' ').ToDictionary(word => word, _ => RtfDestination.Nowhere);
        foreach (var word in (string[])["info", "object", "shpinst", "do"])
            map[word] = RtfDestination.Container;
        foreach (var word in (string[])["shptxt", "dptxbxtext", "result", "fldrslt"])
            map[word] = RtfDestination.Text;
        map["fonttbl"] = RtfDestination.Fonts;
        map["colortbl"] = RtfDestination.Colors;
        map["stylesheet"] = RtfDestination.Styles;
        map["fldinst"] = RtfDestination.Instruction;
        return map;
    }

    private OfficeText Finish()
    {
        Flush();
        while (_outer.Count > 0 && _state.IsInShape)
            Close();
        EndParagraph();
        _text.EndAll();
        return _text;
    }

    private void Begin()
    {
        Flush();
        _toSkip = 0;
        if (_outer.Count >= MaxDepth)
            throw new InvalidDataException("The document is nested too deep.");
        _outer.Push(_state);
        _state.IsShapeStart = false;
    }

    private bool Close()
    {
        Flush();
        _toSkip = 0;
        _isIgnorable = false;
        if (_state.IsShapeStart)
            _text.End(Kind());
        return _outer.TryPop(out _state) && _outer.Count > 0;
    }

    // The characters after a Unicode character that repeat it.
    private bool Skips()
    {
        if (_toSkip == 0)
            return false;
        _toSkip--;
        return true;
    }

    private void Symbol(char symbol)
    {
        if (symbol == '*')
            _isIgnorable = true;
        else if (Skips())
            return;
        else if (symbol is '\r' or '\n')
            EndParagraph();
        else if (symbol == '~')
            Add("\u00A0");
        else if (symbol == '_')
            Add("-");
    }

    private void Word(string word, int? number)
    {
        var isIgnorable = _isIgnorable;
        _isIgnorable = false;
        if (word == "bin")
            _tokens.Skip(number ?? 0);
        else if (word == "u" && number is { } code)
            AddUnicode(code);
        else if (Characters.TryGetValue(word, out var text))
            Add(Skips() ? "" : text);
        else if (!StartsDestination(word, isIgnorable))
            Property(word, number);

        // Other words end the repetition, even if a writer left it out.
        if (word != "u" && !Characters.ContainsKey(word))
            _toSkip = 0;
    }

    private void AddUnicode(int code)
    {
        if (Skips())
            return;
        code = code < 0 ? code + 65536 : code;
        if (code is > 0 and < 65536)
            Add(_fonts.Character(_state.Font, code));
        _toSkip = _state.Fallback;
    }

    // A group that is marked as ignorable is passed over if its word is not known.
    private bool StartsDestination(string word, bool isIgnorable)
    {
        if (_state.Destination == RtfDestination.Container && word is "title" or "author")
            _state.Destination = word == "title" ? RtfDestination.Title : RtfDestination.Author;
        else if (_state.Destination == RtfDestination.Nowhere)
            return false;
        else if (Destinations.TryGetValue(word, out var destination))
            StartDestination(word, destination);
        else if (isIgnorable)
            _state.Destination = RtfDestination.Nowhere;
        else
            return false;
        return true;
    }

    private void StartDestination(string word, RtfDestination destination)
    {
        _state.Destination = destination;
        if (word == "fldinst")
            _instruction.Clear();
        else if (word == "fldrslt" && DocxFields.NamesApparatus(_instruction.ToString()))
            _state.Destination = RtfDestination.Nowhere;
        else if (word is "shptxt" or "dptxbxtext")
            StartShape();
    }

    private void StartShape()
    {
        _text.Begin();
        _state.IsShapeStart = _state.IsInShape = true;
        (_state.Style, _state.OutlineLevel) = (0, null);
    }

    private void Property(string word, int? number)
    {
        switch (_state.Destination)
        {
            case RtfDestination.Fonts:
                _fonts.Word(word, number);
                break;
            case RtfDestination.Colors:
                _colors.Word(word, number);
                break;
            case RtfDestination.Styles:
                _styles.Word(word, number);
                break;
            default:
                DocumentProperty(word, number);
                _state.Apply(word, number, _colors, _defaultFont);
                break;
        }
    }

    private void DocumentProperty(string word, int? number)
    {
        switch (word)
        {
            case "ansicpg" when number is > 0:
                _fonts.CodePage = number.Value;
                break;
            case "mac":
                _fonts.CodePage = 10000;
                break;
            case "pc":
                _fonts.CodePage = 437;
                break;
            case "pca":
                _fonts.CodePage = 850;
                break;
            case "deff":
                _state.Font = _defaultFont = number ?? 0;
                break;
            case "trowd":
                _isRowShaded = false;
                break;
            case "clcbpat":
                _isRowShaded |= _colors.IsShade(number);
                break;
            case "par" or "sect" or "cell" or "nestcell":
                EndParagraph();
                break;
        }
    }

    private void EndParagraph()
    {
        if (_state.Destination != RtfDestination.Text || _state.IsVanished || _state.IsDeleted)
            return; // a hidden mark ends nothing
        _text.End(Kind());
        if (_state.IsInShape)
            _text.Begin();
    }

    private ParagraphKind Kind() =>
        _styles.Kind(_state.Style) ?? (_state.OutlineLevel is >= 0 and < DocxStyles.BodyLevel ? ParagraphKind.Heading : ParagraphKind.Text);

    private void Flush()
    {
        if (_bytes.Count == 0)
            return;
        var bytes = CollectionsMarshal.AsSpan(_bytes);
        if (_state.Destination is not (RtfDestination.Nowhere or RtfDestination.Container))
            Add(_fonts.Decode(_state.Destination == RtfDestination.Text ? _state.Font : -1, bytes));
        _bytes.Clear();
    }

    private void Add(string text)
    {
        switch (_state.Destination)
        {
            case RtfDestination.Text when !_state.IsDeleted:
                _text.Append(text, IsHidden());
                break;
            case RtfDestination.Fonts:
                _fonts.Name(text);
                break;
            case RtfDestination.Colors:
                _colors.Text(text);
                break;
            case RtfDestination.Styles:
                _styles.Name(text);
                break;
            case RtfDestination.Title when _title.Length < MaxProperty:
                _title.Append(text);
                break;
            case RtfDestination.Author when _author.Length < MaxProperty:
                _author.Append(text);
                break;
            case RtfDestination.Instruction when _instruction.Length < MaxProperty:
                _instruction.Append(text);
                break;
        }
    }

    private bool IsHidden() =>
        _state.IsVanished
        || _state.IsTiny
        || _state.IsWhite && !(_state.IsShaded || _state.IsParagraphShaded || _state.IsInShape || _state.IsInTable && _isRowShaded);
}
