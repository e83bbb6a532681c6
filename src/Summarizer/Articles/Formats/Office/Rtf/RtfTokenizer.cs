using System.Text;

namespace Summarizer.Articles.Formats.Office.Rtf;

internal enum RtfToken
{
    End,
    Begin,
    Close,

    /// <summary>A control word, with or without a number.</summary>
    Word,

    /// <summary>A control symbol: a backslash and a character that is not a letter.</summary>
    Symbol,

    /// <summary>A byte of text, literal or in hexadecimal digits.</summary>
    Byte,
}

/// <summary>Splits RTF into its tokens.</summary>
internal sealed class RtfTokenizer(ReadOnlyMemory<byte> content)
{
    private const int MaxWordLength = 32;

    private int _at;

    public string Word { get; private set; } = "";

    public int? Number { get; private set; }

    /// <summary>The byte of text, or the character of a symbol.</summary>
    public byte Value { get; private set; }

    public RtfToken Next()
    {
        var bytes = content.Span;
        while (_at < bytes.Length)
        {
            var value = bytes[_at++];
            switch (value)
            {
                case (byte)'{':
                    return RtfToken.Begin;
                case (byte)'}':
                    return RtfToken.Close;
                case (byte)'\\':
                    return Control(bytes);
                case (byte)'\r' or (byte)'\n' or 0:
                    continue;
                default:
                    Value = value;
                    return RtfToken.Byte;
            }
        }

        return RtfToken.End;
    }

    /// <summary>Skips binary data.</summary>
    public void Skip(int count) => _at = (int)Math.Min(content.Length, (long)_at + Math.Max(0, count));

    private RtfToken Control(ReadOnlySpan<byte> bytes)
    {
        if (_at >= bytes.Length)
            return RtfToken.End;
        if (char.IsAsciiLetter((char)bytes[_at]))
            return ControlWord(bytes);
        Value = bytes[_at++];
        return Value switch
        {
            (byte)'\'' => Hex(bytes),
            (byte)'\\' or (byte)'{' or (byte)'}' => RtfToken.Byte,
            _ => RtfToken.Symbol,
        };
    }

    private RtfToken ControlWord(ReadOnlySpan<byte> bytes)
    {
        var start = _at;
        while (_at < bytes.Length && _at - start < MaxWordLength && char.IsAsciiLetter((char)bytes[_at]))
            _at++;
        Word = Encoding.ASCII.GetString(bytes[start.._at]);
        Number = ReadNumber(bytes);
        if (_at < bytes.Length && bytes[_at] == ' ')
            _at++;
        return RtfToken.Word;
    }

    private int? ReadNumber(ReadOnlySpan<byte> bytes)
    {
        var isNegative = _at + 1 < bytes.Length && bytes[_at] == '-' && char.IsAsciiDigit((char)bytes[_at + 1]);
        if (isNegative)
            _at++;
        var start = _at;
        var number = 0L;
        for (; _at < bytes.Length && char.IsAsciiDigit((char)bytes[_at]); _at++)
            number = Math.Min(number * 10 + (bytes[_at] - '0'), int.MaxValue);
        if (_at == start)
            return null;
        return (int)(isNegative ? -number : number);
    }

    private RtfToken Hex(ReadOnlySpan<byte> bytes)
    {
        if (_at + 2 > bytes.Length || !char.IsAsciiHexDigit((char)bytes[_at]) || !char.IsAsciiHexDigit((char)bytes[_at + 1]))
            return RtfToken.Symbol;
        Value = Convert.FromHexString([(char)bytes[_at], (char)bytes[_at + 1]])[0];
        _at += 2;
        return RtfToken.Byte;
    }
}
