using System.Text;

namespace Summarizer.Articles.Formats.Office;

/// <summary>The fields around a place in a text. A field has an instruction, which nobody sees, then its result.</summary>
internal sealed class DocxFields
{
    // Enough for the name of a field.
    private const int MaxInstruction = 40;

    // Every text asks all open fields.
    private const int MaxOpen = 50;

    private readonly Stack<Field> _open = new();

    /// <summary>Whether the place is in an instruction.</summary>
    public bool IsInstruction => _open.Any(one => one.IsInstruction);

    /// <summary>Whether the place is in a table of contents or an index.</summary>
    public bool IsApparatus => _open.Any(one => one.IsApparatus);

    /// <summary>A table of contents or an index repeats the headings.</summary>
    public static bool NamesApparatus(string instruction) => instruction.TrimStart().Split(' ', 2)[0] is "TOC" or "INDEX" or "TOA";

    public void Mark(string? type)
    {
        if (type == "begin" && _open.Count < MaxOpen)
            _open.Push(new Field());
        else if (type == "separate" && _open.TryPeek(out var field))
            field.EndInstruction();
        else if (type == "end")
            _open.TryPop(out _);
    }

    public void AddInstruction(string text)
    {
        if (_open.TryPeek(out var field))
            field.Add(text);
    }

    /// <summary>Instructions end with their paragraph, lest one without an end hide all that follows.</summary>
    public void EndParagraph()
    {
        foreach (var field in _open.Where(field => field.IsInstruction))
            field.EndInstruction();
    }

    private sealed class Field
    {
        private readonly StringBuilder _instruction = new();

        public bool IsInstruction { get; private set; } = true;

        public bool IsApparatus { get; private set; }

        public void Add(string text)
        {
            if (IsInstruction && _instruction.Length < MaxInstruction)
                _instruction.Append(text);
        }

        public void EndInstruction()
        {
            IsInstruction = false;
            IsApparatus = NamesApparatus(_instruction.ToString());
        }
    }
}
