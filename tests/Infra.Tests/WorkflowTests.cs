using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Infra.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Infra.Tests;

/// <summary>What runs on GitHub, with which rights.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, ".github", "workflows")).Select(file => Path.GetFileName(file)!)];

    /// <summary>What a job may do beyond reading the code.</summary>
    private static readonly Dictionary<string, string[]> Rights = new()
    {
        ["azure-dev.yml/deploy"] = ["id-token"], // Signs in to Azure.
        ["ci.yml/attest"] = ["attestations", "id-token"], // Signs.
        ["codeql.yml/analyze"] = ["security-events"], // Reports findings.
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Jobs_HaveLeastRights(string file)
    {
        var workflow = Read(file);

        Assert.Equal([("contents", "read")], Permissions(workflow));
        Assert.All(
            Jobs(workflow),
            job =>
                Assert.Equal(
                    Rights.GetValueOrDefault($"{file}/{job.Name}") ?? [],
                    Permissions(job.Job).Where(right => right.Level == "write").Select(right => right.Name).Order(StringComparer.Ordinal)
                )
        );
    }

    /// <summary>A tag can be moved to other code, a commit cannot. The comment is what Dependabot updates along with it.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Actions_ArePinnedToCommits(string file)
    {
        var uses = File.ReadLines(Path.Combine(Repository.Root, ".github", "workflows", file))
            .Where(line => line.Contains("uses:", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(Pinned(), line));
    }

    /// <summary>A choice that the workflow did not pass on would be undone by the next deployment from GitHub.</summary>
    [Fact]
    public void Deployment_PassesEveryChoice()
    {
        var given = JsonNode.Parse(File.ReadAllText(Path.Combine(Bicep.Folder, "main.parameters.json")))!["parameters"]!.AsObject();
        var passed = ((YamlMappingNode)Read("azure-dev.yml")["jobs"]["deploy"]["env"]).Children.Select(variable => (string)variable.Key!);

        var choices = given.SelectMany(parameter =>
            Choice().Matches((string)parameter.Value!["value"]!).Select(match => match.Groups[1].Value)
        );

        Assert.Empty(choices.Except(passed).Except(["AZURE_PRINCIPAL_ID"])); // azd knows who it is.
    }

    [Fact]
    public void Deployment_RunsInAnEnvironment_WhereAReviewerCanStopIt() =>
        Assert.Equal("production", (string)Read("azure-dev.yml")["jobs"]["deploy"]["environment"]!);

    [Fact]
    public void Package_IsAttested_WithWhatIsInIt_AndPullRequestsAreReviewed()
    {
        var attested = Steps(Read("ci.yml")["jobs"]["attest"]);
        var reviewed = Steps(Read("dependency-review.yml")["jobs"]["review"]);

        Assert.Equal("publish", (string)Read("ci.yml")["jobs"]["attest"]["needs"]!);
        Assert.Contains(attested, action => action.StartsWith("anchore/sbom-action@", StringComparison.Ordinal));
        Assert.Equal(2, attested.Count(action => action.StartsWith("actions/attest@", StringComparison.Ordinal)));
        Assert.Contains(reviewed, action => action.StartsWith("actions/dependency-review-action@", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bug.yml")]
    [InlineData("idea.yml")]
    public void IssueForm_AsksForSomething(string file)
    {
        var form = Yaml.Read($".github/ISSUE_TEMPLATE/{file}");

        Assert.All(["name", "description"], member => Assert.NotEmpty((string)form[member]!));
        Assert.Contains(
            ((YamlSequenceNode)form["body"]).Children,
            field => field is YamlMappingNode mapping && mapping.Children.ContainsKey("validations")
        );
    }

    private static YamlNode Read(string file) => Yaml.Read($".github/workflows/{file}");

    private static IEnumerable<(string Name, YamlNode Job)> Jobs(YamlNode workflow) =>
        ((YamlMappingNode)workflow["jobs"]).Children.Select(job => ((string)job.Key!, job.Value));

    private static IEnumerable<string> Steps(YamlNode job) =>
        ((YamlSequenceNode)job["steps"])
            .OfType<YamlMappingNode>()
            .Where(step => step.Children.ContainsKey("uses"))
            .Select(step => (string)step["uses"]!);

    private static IEnumerable<(string Name, string Level)> Permissions(YamlNode node) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue("permissions", out var permissions)
            ? ((YamlMappingNode)permissions).Children.Select(right => ((string)right.Key!, (string)right.Value!))
            : [];

    [GeneratedRegex(@"\$\{(\w+)")]
    private static partial Regex Choice();

    [GeneratedRegex(@"^\s*-? ?uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")]
    private static partial Regex Pinned();
}
