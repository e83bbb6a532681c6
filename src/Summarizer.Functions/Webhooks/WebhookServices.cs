using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Summarizer.Functions.Webhooks.Delivery;

namespace Summarizer.Functions.Webhooks;

/// <summary>Registers the classes of this folder.</summary>
internal static class WebhookServices
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services, bool allowsLoopback) =>
        services
            .AddSingleton(provider => new DeliveryOptions
            {
                AllowedSubnets = provider.GetRequiredService<Settings>().AllowedSubnets,
                AllowsLoopback = allowsLoopback,
            })
            .AddSingleton<Func<string, CancellationToken, Task<IPAddress[]>>>(Dns.GetHostAddressesAsync)
            .AddSingleton<SubscriptionStore>()
            .AddSingleton<SubscriptionHealth>()
            .AddSingleton<SubscriptionTester>()
            .AddSingleton<SubscriptionEditor>()
            .AddSingleton<SubscriberNotifier>()
            .AddSingleton<DeliveryStore>()
            .AddSingleton<DeliveryIndex>()
            .AddSingleton<OldDeliveries>()
            .AddSingleton<AttemptLog>()
            .AddSingleton<WebhookSender>()
            .AddSingleton<SubscriptionLimiter>()
            .AddSingleton<Deliverer>()
            .AddSingleton<DeliveryReplayer>();
}
