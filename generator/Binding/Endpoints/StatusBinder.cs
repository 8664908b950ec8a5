using System.Globalization;
using Clientwright.Collections;
using Clientwright.Diagnostics;
using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Binding;

/// <summary>An operation whose state is the status of an answer → the cases that tell it. Any success that is no end says that it goes on.</summary>
internal static class StatusBinder
{
    public static OperationModel Bind(EndpointSpec endpoint, OperationSpec operation, IReadOnlyCollection<CaseModel> cases, BindingScope scope)
    {
        foreach (var end in operation.Ends.Where(end => !cases.Any(candidate => IsOf(candidate, end))))
        {
            if (!endpoint.HasUnreadResponses && !scope.Api.HasUnreadResponses)
            {
                scope.Report(DiagnosticIds.StateIsNoStatus, end.Span, end.Value, "Add a response of just this status, or say in 'state' which member of the body tells how the operation stands");
            }
        }

        return new OperationModel(
            EquatableArray<string>.Empty,
            OperationBinder.Values(operation.Succeeded),
            OperationBinder.Values(operation.Failed),
            OperationBinder.Values(operation.Cancelled),
            Names(candidate => candidate.IsSuccess || operation.Ends.Any(end => IsOf(candidate, end))))
        {
            SucceededBy = Of(operation.Succeeded),
            FailedBy = Of(operation.Failed),
            CancelledBy = Of(operation.Cancelled),
        };

        EquatableArray<string> Of(EquatableArray<Text> ends) => Names(candidate => ends.Any(end => IsOf(candidate, end)));

        EquatableArray<string> Names(Func<CaseModel, bool> isMeant) => cases.Where(isMeant).Select(candidate => candidate.Name).ToEquatableArray();
    }

    private static bool IsOf(CaseModel candidate, Text status) =>
        candidate.IsSingleStatus && candidate.FirstStatus.ToString(CultureInfo.InvariantCulture) == status.Value;
}
