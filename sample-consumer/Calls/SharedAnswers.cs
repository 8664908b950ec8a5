using SampleConsumer.Accounts;
using SampleConsumer.CloudPartnerPortal;

namespace SampleConsumer.Calls;

/// <summary>The answers that any endpoint can give. Each is a case of every endpoint's and an interface of all, so one switch does.</summary>
internal static class SharedAnswers
{
    public static string Describe(CloudPartnerPortalResult answer) => answer switch
    {
        IBadRequest bad => bad.Body?.Error?.Message ?? "malformed",
        IUnauthorized => "the token is not accepted",
        IForbidden => "no access to this publisher",
        IUnexpected { Reason: UnexpectedReason.UndeclaredStatus } => "on no page of the documentation, and a case all the same",
        IUnexpected unexpected => $"{unexpected.Reason}: {unexpected.Detail}",
        _ => throw new UnexpectedEndException($"{answer} is no declared case."),
    };
}
