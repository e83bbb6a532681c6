using System.Runtime.InteropServices;
using System.Text;

namespace Summarizer.Articles.Formats.Office.Rtf;

/// <summary>Reads RTF as displayed with all changes accepted (Rich Text Format Specification 1.9.1).</summary>
internal sealed class RtfReader(ReadOnlyMemory<byte> content)
{
    // Programs nest a few dozen groups.
    private const int MaxDepth = 1_000;
    private const int MaxProperty = 1_000;

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

    /// <summary>Whether the document ends before its outermost group does.</summary>
    public bool IsCut { get; private set; }

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

        IsCut = true;
        return Finish();
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

    // The fallback characters after a Unicode character.
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
        else if (RtfWords.Characters.TryGetValue(word, out var text))
            Add(Skips() ? "" : text);
        else if (!StartsDestination(word, isIgnorable))
            Property(word, number);

        // Any other word ends the fallback, even if it is missing.
        if (word != "u" && !RtfWords.Characters.ContainsKey(word))
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

    // An ignorable group is skipped if its word is unknown.
    private bool StartsDestination(string word, bool isIgnorable)
    {
        if (_state.Destination == RtfDestination.Container && word is "title" or "author")
            _state.Destination = word == "title" ? RtfDestination.Title : RtfDestination.Author;
        else if (_state.Destination == RtfDestination.Nowhere)
            return false;
        else if (RtfWords.Destinations.TryGetValue(word, out var destination))
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
            return; // a hidden paragraph mark does not end a paragraph
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
