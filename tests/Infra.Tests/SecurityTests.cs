using System.Text.RegularExpressions;

namespace Infra.Tests;

/// <summary>SECURITY.md names for each attack what guards against it and what proves that.</summary>
public sealed partial class SecurityTests
{
    private static readonly ILookup<string, string> Sources = FilesOf("src"),
        Tests = FilesOf("tests");

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var cells in File.ReadLines(Path.Combine(Repository.Root, "SECURITY.md")).Select(line => line.Split('|')))
            {
                if (cells is [_, var attack, _, var classes, var tests, _] && !attack.StartsWith("--", StringComparison.Ordinal))
                    rows.Add(attack.Trim(), classes, tests);
            }

            return rows;
        }
    }

    [Fact]
    public void Table_IsRead() => Assert.InRange(Rows.Count, 15, 50);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Attack_HasItsClassAndItsTest(string attack, string classes, string tests)
    {
        if (attack == "attack")
            return; // The heading.
        var proofs = Name().Matches(tests).Select(match => match.Groups[1].Value.Split('.')).ToList();
        var guards = Guard().Matches(classes).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(proofs);
        Assert.True(guards.Count > 0, $"{attack} has no class or file that guards against it.");
        Assert.All(guards, guard => Assert.True(Sources.Contains(guard) || File.Exists(Path.Combine(Repository.Root, guard)), guard));
        Assert.All(
            proofs,
            proof =>
                Assert.Contains(
                    Tests[proof[0]],
                    file =>
                        Regex.IsMatch(
                            File.ReadAllText(file),
                            $@"\[(?:Fact|Theory|Property)[^{{}}]*? {proof[1]}\(",
                            RegexOptions.NonBacktracking
                        )
                )
        );
    }

    /// <summary>The C# files of a folder by the name of their class.</summary>
    private static ILookup<string, string> FilesOf(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .ToLookup(file => Path.GetFileName(file).Split('.')[0]);

    [GeneratedRegex("`([\\w.]+)`")]
    private static partial Regex Name();

    // A class, or a file of the infrastructure and the workflows.
    [GeneratedRegex("`([\\w./-]+)`")]
    private static partial Regex Guard();
}
