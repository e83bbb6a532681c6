using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Summarizer.Tests;

/// <summary>Who may know whom.</summary>
public sealed partial class ArchitectureTests
{
    private const int MaxFilesPerFolder = 30;

    /// <summary>The folders of the projects, each after those that it may know.</summary>
    public static IEnumerable<object[]> Rows => [.. SummarizerRows, .. FunctionsRows, .. LocalRows];

    public static TheoryData<string> ProjectsWithRows => [.. Rows.Select(row => (string)row[0]).Distinct()];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Folder_KnowsOnlyTheFoldersOfItsRow(string project, string folder, params string[] known)
    {
        var files = Sources(project, folder);

        var used = files.SelectMany(file => FoldersNamedIn(file, project)).Where(name => Folders(project).Contains(name));

        Assert.NotEmpty(files);
        Assert.Empty(used.Distinct().Except([.. known, folder]));
    }

    /// <summary>With this, no two folders know each other, not even by a detour.</summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public void Folder_StandsAfterTheFoldersItKnows(string project, string folder, params string[] known)
    {
        var before = Rows.Where(row => (string)row[0] == project).Select(row => (string)row[1]).TakeWhile(one => one != folder);

        Assert.Empty(known.Except(before));
    }

    [Theory]
    [MemberData(nameof(ProjectsWithRows))]
    public void EveryFolder_HasItsRow(string project)
    {
        var rows = Rows.Where(row => (string)row[0] == project).Select(row => (string)row[1]);

        Assert.Equal(Folders(project).Order(), rows.Order());
    }

    [Theory]
    [InlineData("Summarizer")]
    [InlineData("Summarizer.Functions")]
    [InlineData("LocalFunctions")]
    public void Namespaces_EqualFolders(string project)
    {
        var strangers = Sources(project)
            .Where(file =>
                Namespace().Match(File.ReadAllText(file)) is { Success: true } match && match.Groups[1].Value != NamespaceOf(file)
            );

        Assert.Empty(strangers);
    }

    [Theory]
    [InlineData("Summarizer")]
    [InlineData("Summarizer.Functions")]
    [InlineData("LocalFunctions")]
    public void Folder_HoldsFewFiles(string project)
    {
        var crowded = Sources(project).CountBy(file => Path.GetDirectoryName(file)!).Where(folder => folder.Value > MaxFilesPerFolder);

        Assert.Empty(crowded);
    }

    [Theory]
    [InlineData("Summarizer.Tests", "Summarizer")]
    [InlineData("Summarizer.Functions.Tests", "Summarizer.Functions", "Support")]
    [InlineData("EndToEnd.Tests", "Summarizer.Functions", "Support")]
    [InlineData("LocalFunctions.Tests", "LocalFunctions", "Support", "App", "Functions")]
    public void TestFolders_AreThoseOfTheTestedProject(string tests, string project, params string[] others)
    {
        var folders = FoldersIn(Path.Combine("tests", tests));

        Assert.Empty(folders.Except(FoldersIn(Path.Combine("src", project))).Except(others));
    }

    [Theory]
    [InlineData("Summarizer")]
    [InlineData("LocalFunctions")]
    [InlineData("Summarizer.Functions", "LocalFunctions", "Summarizer")]
    public void Project_ReferencesOnly(string project, params string[] referenced)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));

        var references = file.Descendants("ProjectReference")
            .Select(item => Path.GetFileNameWithoutExtension((string)item.Attribute("Include")!));

        Assert.Equal(referenced, references.Order());
    }

    [Fact]
    public void Product_NeedsNoCloudAndNoHost()
    {
        var references = typeof(ArticlePipeline).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);

        Assert.DoesNotContain(
            references,
            name => name.StartsWith("Azure.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void LocalFunctions_KnowsNothingOfArticles()
    {
        var files = Sources("LocalFunctions");

        Assert.DoesNotContain(files, file => WordOfTheProduct().IsMatch(File.ReadAllText(file)));
    }

    private static string[] Sources(string project, string folder = "") => SourcesIn(Path.Combine("src", project, folder));

    private static string[] Folders(string project) => FoldersIn(Path.Combine("src", project));

    private static string[] SourcesIn(string path) =>
        [
            .. Directory
                .GetFiles(Path.Combine(Repository.Root, path), "*.cs", SearchOption.AllDirectories)
                .Where(file => !IsBuilt(Path.GetRelativePath(Repository.Root, file))),
        ];

    private static bool IsBuilt(string file) => file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");

    private static string[] FoldersIn(string path) =>
        [
            .. SourcesIn(path)
                .Select(file => Path.GetRelativePath(Path.Combine(Repository.Root, path), file).Split(Path.DirectorySeparatorChar))
                .Where(parts => parts.Length > 1)
                .Select(parts => parts[0])
                .Distinct(),
        ];

    private static IEnumerable<string> FoldersNamedIn(string file, string project) =>
        Regex.Matches(File.ReadAllText(file), $@"\b{Regex.Escape(project)}\.(\w+)").Select(match => match.Groups[1].Value);

    private static string NamespaceOf(string file) =>
        Path.GetRelativePath(Path.Combine(Repository.Root, "src"), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("article|digest|summar(?!y)", RegexOptions.IgnoreCase)]
    private static partial Regex WordOfTheProduct();
}
