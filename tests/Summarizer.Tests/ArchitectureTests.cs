using Summarizer.Tests.Articles;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Summarizer.Tests;

/// <summary>Who may know whom.</summary>
public sealed partial class ArchitectureTests
{
    [Theory]
    [InlineData("Articles")]
    [InlineData("Quotes", "Articles")]
    [InlineData("Facts", "Articles")]
    [InlineData("Summaries", "Articles", "Quotes", "Facts")]
    [InlineData("Digests", "Articles", "Quotes", "Facts", "Summaries")]
    [InlineData("Webhooks", "Articles", "Facts", "Quotes", "Summaries", "Digests")]
    [InlineData("Feed", "Articles", "Quotes", "Facts", "Summaries", "Digests")]
    public void Folder_KnowsOnlyTheFoldersBeforeIt(string folder, params string[] known)
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "src", "Summarizer", folder), "*.cs", SearchOption.AllDirectories);

        var used = files.SelectMany(file => UsingOfOurs().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));

        Assert.NotEmpty(files);
        Assert.Empty(used.Distinct().Except([.. known, folder]));
    }

    [Fact]
    public void EveryFolderOfTheProduct_HasItsRow()
    {
        var rows = typeof(ArchitectureTests).GetMethod(nameof(Folder_KnowsOnlyTheFoldersBeforeIt))!
            .GetCustomAttributesData()
            .Where(data => data.AttributeType == typeof(InlineDataAttribute))
            .Select(data => (string)((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)data.ConstructorArguments[0].Value!)[0].Value!);

        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src", "Summarizer"))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(folder => folder is not ("bin" or "obj"));

        Assert.Equal(folders.Order(), rows.Order());
    }

    [Theory]
    [InlineData("Summarizer")]
    [InlineData("LocalFunctions")]
    [InlineData("Summarizer.Functions", "LocalFunctions", "Summarizer")]
    public void Project_ReferencesOnly(string project, params string[] referenced)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));

        var references = file.Descendants("ProjectReference").Select(item => Path.GetFileNameWithoutExtension((string)item.Attribute("Include")!));

        Assert.Equal(referenced, references.Order());
    }

    [Fact]
    public void Product_NeedsNoCloudAndNoHost()
    {
        var references = typeof(ArticlePipeline).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);

        Assert.DoesNotContain(references, name => name.StartsWith("Azure.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal));
    }

    [Fact]
    public void LocalFunctions_KnowsNothingOfArticles()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "src", "LocalFunctions"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

        Assert.DoesNotContain(files, file => WordOfTheProduct().IsMatch(File.ReadAllText(file)));
    }

    [GeneratedRegex(@"\busing (?:static )?Summarizer\.(\w+)")]
    private static partial Regex UsingOfOurs();

    [GeneratedRegex("article|digest|summar(?!y)", RegexOptions.IgnoreCase)]
    private static partial Regex WordOfTheProduct();
}
