using LocalFunctions.Configuration;
using LocalFunctions.Discovery;
using Microsoft.Extensions.Configuration;

namespace LocalFunctions.Hosting;

/// <summary>Removes functions that host.json's <c>functions</c> does not list or <c>AzureWebJobs.{name}.Disabled</c> turns off.</summary>
internal sealed class FunctionFilter(IConfiguration configuration, HostSettings settings)
{
    public IReadOnlyList<FunctionEntry> Choose(IEnumerable<FunctionEntry> functions) => [.. functions.Where(IsListed).Where(IsEnabled)];

    private bool IsListed(FunctionEntry function) =>
        settings.Functions.Count == 0 || settings.Functions.Contains(function.Name, StringComparer.OrdinalIgnoreCase);

    private bool IsEnabled(FunctionEntry function)
    {
        var disabled = configuration[$"AzureWebJobs.{function.Name}.Disabled"] ?? configuration[$"AzureWebJobs_{function.Name}_Disabled"];
        return !(disabled is "1" || (bool.TryParse(disabled, out var value) && value));
    }
}
