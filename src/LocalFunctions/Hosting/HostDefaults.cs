using System.Net;
using System.Reflection;
using LocalFunctions.Blobs;
using LocalFunctions.Discovery;
using LocalFunctions.Http;
using LocalFunctions.Invocations;
using LocalFunctions.Queues;
using LocalFunctions.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LocalFunctions;

/// <summary>What every host of this library has: settings, logging, Kestrel on loopback, the runtime's services.</summary>
internal static class HostDefaults
{
    public static WebApplicationBuilder MakeBuilder(CommandLine arguments, Assembly functions, LocalFunctionsOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = functions.GetName().Name,
            EnvironmentName = EnvironmentName(),
        });
        SettingsFiles.Add(builder.Configuration, arguments, functions, options);
        builder.Host.UseDefaultServiceProvider(Validate);
        builder.WebHost.UseKestrelCore();
        AddLogging(builder);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddRouting();
        builder.Services.AddHostFiltering(filter => filter.AllowedHosts = builder.Configuration["AllowedHosts"]?.Split(';') ?? ["localhost", "127.0.0.1", "[::1]"]);
        builder.Services.Configure<HostOptions>(host => host.ServicesStopConcurrently = true);
        return builder;
    }

    public static void AddRuntime(
        WebApplicationBuilder builder,
        HostSettings settings,
        IReadOnlyList<FunctionEntry> functions,
        IReadOnlyList<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware,
        CommandLine arguments,
        int port)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services
            .AddSingleton(settings)
            .AddSingleton(functions)
            .AddSingleton(_ => HostConnection.Choose(builder.Configuration, functions))
            .AddSingleton(new FunctionPipeline(middleware))
            .AddSingleton(new FunctionKeys(arguments.EnforcedKey))
            .AddSingleton<HostLifetime>()
            .AddSingleton<FunctionInvoker>()
            .AddSingleton<HttpFunctions>()
            .AddSingleton<StorageAccounts>()
            .AddSingleton<TriggerProblems>()
            .AddSingleton<BlobRunner>()
            .AddSingleton<QueueMessageRunner>()
            .AddSingleton<TriggerListeners>()
            .AddHostedService<TriggerHost>();
    }

    private static void Validate(ServiceProviderOptions options)
    {
        options.ValidateScopes = true;
        options.ValidateOnBuild = true;
    }

    private static void AddLogging(WebApplicationBuilder builder)
    {
        builder.Logging
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning)
            .AddConfiguration(builder.Configuration.GetSection($"{HostSettings.Section}:logging"))
            .AddConfiguration(builder.Configuration.GetSection("Logging"))
            .AddConsoleFormatter<LineFormatter, Microsoft.Extensions.Logging.Console.ConsoleFormatterOptions>()
            .AddConsole(console => console.FormatterName = LineFormatter.FormatterName);
    }

    // As under func start, unless something says otherwise.
    private static string EnvironmentName()
    {
        IConfiguration environment = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        return environment["AZURE_FUNCTIONS_ENVIRONMENT"] ?? environment["DOTNET_ENVIRONMENT"] ?? Environments.Development;
    }
}
