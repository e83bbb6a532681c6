using System.Runtime.InteropServices;

namespace Summarizer.Text;

/// <summary>Collects folded characters and their origins.</summary>
internal sealed class FoldedTextBuilder(int capacity)
{
    private readonly List<char> _text = new(capacity);
    private readonly List<int> _origins = new(capacity);
    private bool _tight;

    public void Add(char c, int origin)
    {
        _text.Add(c);
        _origins.Add(origin);
        _tight = false;
    }

    /// <summary>Adds the folded form of one character.</summary>
    public void Add(string letters, int origin)
    {
        foreach (var letter in letters)
            Add(letter, origin);
    }

    /// <summary>Adds one space for a run of white space, except at the beginning and after a dash or an ellipsis.</summary>
    public void AddSpace(int origin)
    {
        if (_text.Count > 0 && _text[^1] != ' ' && !_tight)
            Add(' ', origin);
    }

    /// <summary>Adds a dash. Spaces around it and double dashes are a matter of style.</summary>
    public void AddDash(int origin)
    {
        DropSpace();
        if (!_tight || _text[^1] != '-')
            Add('-', origin);
        _tight = true;
    }

    /// <summary>Adds an ellipsis. Spaces around it are a matter of style.</summary>
    public void AddEllipsis(int first, int second, int third)
    {
        DropSpace();
        Add('.', first);
        Add('.', second);
        Add('.', third);
        _tight = true;
    }

    public FoldedText Build()
    {
        DropSpace();
        return new FoldedText(new string(CollectionsMarshal.AsSpan(_text)), [.. _origins]);
    }

    private void DropSpace()
    {
        if (_text.Count == 0 || _text[^1] != ' ')
            return;
        _text.RemoveAt(_text.Count - 1);
        _origins.RemoveAt(_origins.Count - 1);
    }
}
