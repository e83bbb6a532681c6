namespace LocalFunctions.Tests;

/// <summary>Who hosts a program of functions. Everything but a bare start belongs to somebody else.</summary>
public sealed class HostOfAppTests
{
    private const string Endpoint = "--functions-uri http://127.0.0.1:50051";

    [Theory]
    [InlineData("", "", false, true)]
    [InlineData("--port 0", "PATH AZURE_FUNCTIONS_ENVIRONMENT DOTNET_ENVIRONMENT AzureWebJobsStorage", false, true)]
    [InlineData(Endpoint, "", false, false)]
    [InlineData("--functions-uri=http://127.0.0.1:50051", "", false, false)]
    [InlineData("--Functions:Worker:HostEndpoint http://127.0.0.1:50051", "", false, false)]
    [InlineData("", "Functions__Worker__HostEndpoint", false, false)]
    [InlineData("", "FUNCTIONS__WORKER__HOSTENDPOINT", false, false)]
    [InlineData("", "", true, false)]
    [InlineData("", "WEBSITE_SITE_NAME", false, false)]
    [InlineData("", "website_instance_id", false, false)]
    [InlineData(Endpoint, "FUNCTIONS_WORKER_RUNTIME", false, false)]
    [InlineData("", "FUNCTIONS_WORKER_RUNTIME", true, false)]
    [InlineData(Endpoint, "WEBSITE_SITE_NAME", false, false)]
    [InlineData("", "WEBSITE_SITE_NAME", true, false)]
    [InlineData(Endpoint, "", true, false)]
    [InlineData(Endpoint, "FUNCTIONS_WORKER_RUNTIME WEBSITE_SITE_NAME", false, false)]
    [InlineData("", "FUNCTIONS_WORKER_RUNTIME WEBSITE_SITE_NAME", true, false)]
    [InlineData(Endpoint, "FUNCTIONS_WORKER_RUNTIME WEBSITE_SITE_NAME", true, false)]
    public void IsLocal_OnlyWhereNothingHintsAtAnotherHost(string arguments, string variables, bool isNative, bool expected) =>
        Assert.Equal(expected, HostOfApp.IsLocal(Words(arguments), Words(variables), isNative));

    [Theory]
    [InlineData("FUNCTIONS_WORKER_RUNTIME")]
    [InlineData("functions_extension_version")]
    [InlineData("FUNCTIONS_APPLICATION_DIRECTORY WEBSITE_SITE_NAME")]
    public void IsLocal_NamesTheVariable_WhereAHostGaveNoAddress(string variables)
    {
        StartException error = Assert.Throws<StartException>(() => HostOfApp.IsLocal([], Words(variables), isNative: false));

        Assert.Contains(Words(variables)[0], error.Message, StringComparison.Ordinal);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
