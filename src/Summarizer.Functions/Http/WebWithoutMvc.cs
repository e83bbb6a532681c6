using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;

namespace Summarizer.Functions.Http;

/// <summary>
/// The worker's ASP.NET Core integration without the MVC services that it adds. Functions that return <see cref="IResult"/> do not need
/// MVC. At startup, MVC would load every referenced assembly to find controllers, and write a data protection key to disk.
/// </summary>
internal static class WebWithoutMvc
{
    private static readonly string[] UnusedAssemblies = ["Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.DataProtection"];

    public static FunctionsApplicationBuilder ConfigureWebWithoutMvc(this FunctionsApplicationBuilder builder)
    {
        builder.Services.AddSingleton(new ApplicationPartManager()); // AddMvc searches for controllers only if no manager is registered.
        builder.ConfigureFunctionsWebApplication();
        foreach (var service in builder.Services.Where(IsUnused).ToArray())
            builder.Services.Remove(service);
        return builder;
    }

    private static bool IsUnused(ServiceDescriptor service) =>
        IsUnused(service.ServiceType) || (service.ImplementationType is { } type && IsUnused(type));

    private static bool IsUnused(Type type) =>
        Array.Exists(UnusedAssemblies, assembly => type.Assembly.GetName().Name!.StartsWith(assembly, StringComparison.Ordinal))
        || type.GenericTypeArguments.Any(IsUnused);
}
