using System.Text;

namespace Summarizer.Articles.Formats.Office.Rtf;

/// <summary>
/// The fonts of an RTF document, collected from the tokens of its font table. Text is encoded in the code page of its font.
/// </summary>
internal sealed class RtfFonts
{
    private const int Ansi = 0;
    private const int Unstated = 1;
    private const int Symbols = 2;
    private const int WesternEuropean = 1252;

    // https://learn.microsoft.com/openspecs/windows_protocols/ms-wmf/0d0b32ac-a836-4bd2-a112-b6000a1b4fc9, and Macintosh's.
    private static readonly Dictionary<int, int> CodePageOfCharset = new()
    {
        [77] = 10000,
        [78] = 10001,
        [79] = 10003,
        [80] = 10008,
        [81] = 10002,
        [83] = 10005,
        [84] = 10004,
        [85] = 10006,
        [86] = 10081,
        [87] = 10021,
        [88] = 10029,
        [89] = 10007,
        [128] = 932,
        [129] = 949,
        [130] = 1361,
        [134] = 936,
        [136] = 950,
        [161] = 1253,
        [162] = 1254,
        [163] = 1258,
        [177] = 1255,
        [178] = 1256,
        [179] = 1256,
        [180] = 1256,
        [181] = 1255,
        [186] = 1257,
        [204] = 1251,
        [222] = 874,
        [238] = 1250,
        [254] = 437,
        [255] = 850,
    };

    private readonly Dictionary<int, Font> _fonts = [];
    private readonly Dictionary<int, Encoding> _encodings = [];
    private readonly StringBuilder _name = new();
    private (int Number, int? Charset, int? CodePage) _font;
    private bool _statesCharsets;

    private sealed record Font(string Name, int? Charset, int? CodePage);

    /// <summary>The code page of the document.</summary>
    public int CodePage { get; set; } = WesternEuropean;

    public void Word(string word, int? number)
    {
        if (word == "f")
            _font = (number ?? 0, null, null);
        else if (word == "fcharset")
            _font.Charset = number;
        else if (word == "cpg")
            _font.CodePage = number;
    }

    /// <summary>Part of a font's name, which ends with a semicolon.</summary>
    public void Name(string text)
    {
        foreach (var c in text)
        {
            if (c == ';')
                End();
            else
                _name.Append(c);
        }
    }

    public string Decode(int number, ReadOnlySpan<byte> bytes)
    {
        var font = _fonts.GetValueOrDefault(number);
        if (font?.Charset != Symbols)
            return EncodingOf(font).GetString(bytes);
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
            text.Append(SymbolFont.Text(font.Name, value));
        return text.ToString();
    }

    /// <summary>A character by its number in Unicode. Symbols are in the private use area.</summary>
    public string Character(int number, int code) =>
        code is >= 0xE000 and < 0xF900 ? SymbolFont.Text(_fonts.GetValueOrDefault(number)?.Name, code) : ((char)code).ToString();

    private void End()
    {
        _fonts[_font.Number] = new Font(_name.ToString(), _font.Charset, _font.CodePage);
        _statesCharsets |= _font.Charset is { } charset && CodePageOfCharset.ContainsKey(charset);
        _name.Clear();
    }

    private Encoding EncodingOf(Font? font)
    {
        var codePage = font?.CodePage ?? CodePageOf(font?.Charset);
        if (!_encodings.TryGetValue(codePage, out var encoding))
            _encodings[codePage] = encoding = Encoding(codePage) ?? Encoding(WesternEuropean)!;
        return encoding;
    }

    // If no font states any other charset, the document's code page is meant.
    private int CodePageOf(int? charset) =>
        charset switch
        {
            Ansi when _statesCharsets => WesternEuropean,
            null or Ansi or Unstated => CodePage,
            { } other => CodePageOfCharset.GetValueOrDefault(other, CodePage),
        };

    private static Encoding? Encoding(int codePage) =>
        codePage switch
        {
            65001 => System.Text.Encoding.UTF8,
            > 0 and < 65536 => CodePagesEncodingProvider.Instance.GetEncoding(codePage),
            _ => null,
        };
}
