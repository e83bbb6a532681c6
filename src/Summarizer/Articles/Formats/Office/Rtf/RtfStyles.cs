using System.Text;

namespace Summarizer.Articles.Formats.Office.Rtf;

/// <summary>The paragraph styles of an RTF document, collected from the tokens of its stylesheet.</summary>
internal sealed class RtfStyles
{
    private const int MaxParents = 30;

    private readonly Dictionary<int, (ParagraphKind? Kind, int? Parent)> _styles = [];
    private readonly StringBuilder _name = new();
    private int _number;
    private int? _parent;
    private int? _level;

    public ParagraphKind? Kind(int number)
    {
        int? next = number;
        for (var count = 0; next is { } style && count < MaxParents && _styles.TryGetValue(style, out var found); count++)
        {
            if (found.Kind is { } kind)
                return kind;
            next = found.Parent;
        }

        return null;
    }

    public void Word(string word, int? number)
    {
        if (word == "s")
            _number = number ?? 0;
        else if (word == "sbasedon")
            _parent = number;
        else if (word == "outlinelevel")
            _level = number;
    }

    /// <summary>Part of a style's name, which ends with a semicolon.</summary>
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

    private void End()
    {
        var kind = StyleNames.Kind(_name.ToString().Split(',')[0].Trim()); // aliases follow the comma
        if (kind is null && _level is >= 0 and < DocxStyles.BodyLevel)
            kind = ParagraphKind.Heading;
        _styles[_number] = (kind, _parent);
        (_number, _parent, _level) = (0, null, null);
        _name.Clear();
    }
}
