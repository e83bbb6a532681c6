namespace Summarizer.Languages;

/// <summary>The scripts of languages.</summary>
internal static class Scripts
{
    /// <summary>Kana, without "の" and "ノ", which Chinese shop signs and brands have.</summary>
    public const string Kana =
        "あぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをん"
        + "アィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンー";

    /// <summary>Scripts that determine the language, as ranges of code points, each with its most frequent language.</summary>
    public static IReadOnlyList<(int First, int Last, string Tag)> All { get; } =
    [
        (0x0370, 0x03FF, "el"),
        (0x0400, 0x052F, "ru"),
        (0x0530, 0x058F, "hy"),
        (0x0590, 0x05FF, "he"),
        (0x0600, 0x06FF, "ar"),
        (0x0750, 0x077F, "ar"),
        (0x0900, 0x097F, "hi"),
        (0x0980, 0x09FF, "bn"),
        (0x0A00, 0x0A7F, "pa"),
        (0x0A80, 0x0AFF, "gu"),
        (0x0B00, 0x0B7F, "or"),
        (0x0B80, 0x0BFF, "ta"),
        (0x0C00, 0x0C7F, "te"),
        (0x0C80, 0x0CFF, "kn"),
        (0x0D00, 0x0D7F, "ml"),
        (0x0D80, 0x0DFF, "si"),
        (0x0E00, 0x0E7F, "th"),
        (0x0E80, 0x0EFF, "lo"),
        (0x0F00, 0x0FFF, "bo"),
        (0x1000, 0x109F, "my"),
        (0x10A0, 0x10FF, "ka"),
        (0x1200, 0x137F, "am"),
        (0x1780, 0x17FF, "km"),
        (0x1800, 0x18AF, "mn"),
        (0x3040, 0x30FF, "ja"),
        (0x3400, 0x4DBF, "zh"),
        (0x4E00, 0x9FFF, "zh"),
        (0xAC00, 0xD7AF, "ko"),
        (0x20000, 0x3FFFF, "zh"),
    ];
}
