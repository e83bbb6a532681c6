using LocalFunctions.Hosting;

namespace LocalFunctions.Tests.Hosting;

/// <summary>Who hosts a program of functions. Everything but a bare start belongs to somebody else.</summary>
public sealed class HostOfAppTests
{
    private const string None = "",
        Uri = "--functions-uri",
        Argument = "--Functions:Worker:HostEndpoint",
        Variable = "Functions__Worker__HostEndpoint";
    private const string Local = "local",
        Worker = "worker";
    private const string Functions = "FUNCTIONS_WORKER_RUNTIME",
        Website = "WEBSITE_SITE_NAME";

    /// <summary>
    /// Every combination of the four signs of another host. The expected value is the host, or the variables that the refusal names.
    /// </summary>
    [Theory]
    [InlineData(None, false, false, false, Local)]
    [InlineData(None, false, false, true, Functions)]
    [InlineData(None, false, true, false, Website)]
    [InlineData(None, false, true, true, $"{Functions}, {Website}")]
    [InlineData(None, true, false, false, Worker)]
    [InlineData(None, true, false, true, Worker)]
    [InlineData(None, true, true, false, Worker)]
    [InlineData(None, true, true, true, Worker)]
    [InlineData(Uri, false, false, false, Worker)]
    [InlineData(Uri, false, false, true, Worker)]
    [InlineData(Uri, false, true, false, Worker)]
    [InlineData(Uri, false, true, true, Worker)]
    [InlineData(Uri, true, false, false, Worker)]
    [InlineData(Uri, true, false, true, Worker)]
    [InlineData(Uri, true, true, false, Worker)]
    [InlineData(Uri, true, true, true, Worker)]
    [InlineData(Argument, false, false, false, Worker)]
    [InlineData(Argument, false, false, true, Worker)]
    [InlineData(Argument, false, true, false, Worker)]
    [InlineData(Argument, false, true, true, Worker)]
    [InlineData(Argument, true, false, false, Worker)]
    [InlineData(Argument, true, false, true, Worker)]
    [InlineData(Argument, true, true, false, Worker)]
    [InlineData(Argument, true, true, true, Worker)]
    [InlineData(Variable, false, false, false, Worker)]
    [InlineData(Variable, false, false, true, Worker)]
    [InlineData(Variable, false, true, false, Worker)]
    [InlineData(Variable, false, true, true, Worker)]
    [InlineData(Variable, true, false, false, Worker)]
    [InlineData(Variable, true, false, true, Worker)]
    [InlineData(Variable, true, true, false, Worker)]
    [InlineData(Variable, true, true, true, Worker)]
    public void IsLocal_OnlyWhereNothingHintsAtAnotherHost(
        string endpoint,
        bool isNative,
        bool hasWebsite,
        bool hasFunctions,
        string expected
    )
    {
        string[] arguments = endpoint is Uri or Argument ? [endpoint, "http://127.0.0.1:50051"] : [];
        List<string> variables = ["PATH"];
        if (endpoint == Variable)
            variables.Add(Variable);
        if (hasWebsite)
            variables.Add(Website);
        if (hasFunctions)
            variables.Add(Functions);

        Assert.Equal(expected, Decide(arguments, variables, isNative));
    }

    [Theory]
    [InlineData("--port 0", "", Local)]
    [InlineData(
        "",
        "PATH AZURE_FUNCTIONS_ENVIRONMENT DOTNET_ENVIRONMENT AzureWebJobsStorage AzureFunctionsJobHost__functionTimeout",
        Local
    )]
    [InlineData("", "FUNCTIONS_CORE_TOOLS_TELEMETRY_OPTOUT", Local)]
    [InlineData("", "FUNCTIONS_CORE_TOOLS_TELEMETRY_OPTOUT FUNCTIONS_WORKER_RUNTIME", Functions)]
    [InlineData("--functions-uri=http://127.0.0.1:50051", "", Worker)]
    [InlineData("/functions-uri http://127.0.0.1:50051", "", Worker)]
    [InlineData("--FUNCTIONS:Worker:hostEndpoint=http://127.0.0.1:50051", "", Worker)]
    [InlineData("", "FUNCTIONS__WORKER__HOSTENDPOINT", Worker)]
    [InlineData("", "Functions:Worker:HostEndpoint", Worker)]
    [InlineData("--functions-worker-id 1", "FUNCTIONS__WORKER__WORKERID", "FUNCTIONS__WORKER__WORKERID")]
    [InlineData("", "functions_extension_version", "functions_extension_version")]
    [InlineData("", "website_instance_id", "website_instance_id")]
    [InlineData(
        "",
        "WEBSITE_SLOT_NAME FUNCTIONS_WORKER_RUNTIME WEBSITE_SITE_NAME",
        "FUNCTIONS_WORKER_RUNTIME, WEBSITE_SITE_NAME, WEBSITE_SLOT_NAME"
    )]
    public void IsLocal_TakesAnySpelling(string arguments, string variables, string expected) =>
        Assert.Equal(expected, Decide(arguments.Split(' '), variables.Split(' '), isNative: false));

    private static string Decide(IEnumerable<string> arguments, IEnumerable<string> variables, bool isNative)
    {
        try
        {
            return HostOfApp.IsLocal(arguments, variables, isNative) ? Local : Worker;
        }
        catch (StartException exception)
        {
            var names = exception.Message.Split(" sets ")[1].Split(", but no host started this program")[0];
            Assert.Contains($"remove {names} from the environment", exception.Message, StringComparison.Ordinal);
            return names;
        }
    }
}
