namespace Summarizer.Articles.Formats.Office.Rtf;

/// <summary>The colours of an RTF document. Only which ones are white matters.</summary>
internal sealed class RtfColors
{
    private readonly List<bool> _whites = [];
    private (uint Red, uint Green, uint Blue)? _color;

    public bool IsWhite(int? number) => number is >= 0 && number < _whites.Count && _whites[number.Value];

    /// <summary>Whether a background differs from the page. Number 0 is the automatic colour.</summary>
    public bool IsShade(int? number) => number is > 0 && !IsWhite(number);

    public void Word(string word, int? number)
    {
        var color = _color ?? default;
        var part = (uint)Math.Clamp(number ?? 0, 0, 255);
        if (word == "red")
            _color = color with { Red = part };
        else if (word == "green")
            _color = color with { Green = part };
        else if (word == "blue")
            _color = color with { Blue = part };
    }

    /// <summary>A semicolon ends a colour.</summary>
    public void Text(string text)
    {
        foreach (var c in text)
        {
            if (c != ';')
                continue;
            _whites.Add(_color is var (red, green, blue) && Color.IsWhite(red, green, blue));
            _color = null;
        }
    }
}
