using Clientwright.Collections;
using Clientwright.Models;

namespace Clientwright.Tests.Emitting.Calls;

/// <summary>The client model of a small part of the portal, as the binder makes it of the specs.</summary>
internal static class PortalModels
{
    public static readonly ApiNames Names = new("CloudPartnerPortal", "Sample.CloudPartnerPortal");

    public static readonly TypeModel ErrorResponse = new TypeModel.Declared("ErrorResponse", DeclaredKind.Object);

    public static ApiModel Api { get; } = new()
    {
        Names = Names,
        Summary = "Publishes and maintains offers of a marketplace publisher.",
        Server = "https://cloudpartner.azure.com",
        Schemes = Several(new SchemeModel("bearer", "BearerToken", SchemeKind.Bearer)),
        UsualSchemes = Several(0),
        Parameters = Several(new ParameterModel
        {
            Location = ParameterLocation.Query,
            WireName = "api-version",
            Name = "ApiVersion",
            Type = Bound.String,
            Default = "\"2017-10-31\"",
            Summary = "Version of the API.",
        }),
        SharedCases = Several(
            new SharedCaseModel("IBadRequest", "The request is malformed.", Several(new PropertyModel("Body", ErrorResponse, IsOptional: true, null))),
            new SharedCaseModel("IUnauthorized", "The bearer token is missing or not accepted.", default)),
    };

    public static TypeFileModel Errors { get; } = new(Names, Several<DeclarationModel>(
        Record("ErrorResponse", Field("error", "Error", new TypeModel.Declared("ErrorResponseError", DeclaredKind.Object))),
        Record("ErrorResponseError", Field("code", "Code", Bound.String), Field("message", "Message", Bound.String))));

    public static EndpointModel Cancel { get; } = new()
    {
        Api = Names,
        Name = "CancelOperation",
        Summary = "Cancels the operation that is running on an offer.",
        Method = "POST",
        Template = "/api/publishers/{publisherId}/offers/{offerId}/cancel",
        Route = Several(
            Literal("api/publishers/"), Parameter("PublisherId"), Literal("/offers/"), Parameter("OfferId"), Literal("/cancel")),
        Parameters = Several(
            Path("publisherId", "PublisherId", Bound.String) with { Summary = "Publisher identifier.", Example = "contoso" },
            Path("offerId", "OfferId", Bound.String)),
        Body = new BodyModel(new TypeModel.Declared("CancelOperationBody", DeclaredKind.Object), IsOptional: true, null),
        Cases = Several(
            Case(200, "Cancelled", "The operation was cancelled at once."),
            Case(202, "Accepted", "The operation is being cancelled; the operation that does so can be followed.") with
            {
                Headers = Several(new ResponseHeaderModel("Location", Several("Location", "Operation-Location"), Bound.Uri, IsOptional: false, null)),
                Poll = new PollModel("GetOperation", "Location"),
            },
            BadRequest,
            Unauthorized,
            Case(404, "NotFound", "There is no such publisher or offer.")),
        Declarations = Several<DeclarationModel>(
            Record("CancelOperationBody", Field("metadata", "Metadata", new TypeModel.Declared("CancelOperationBodyMetadata", DeclaredKind.Object))),
            Record("CancelOperationBodyMetadata", Field("notification-emails", "NotificationEmails", Bound.Joined(Bound.String, ",")))),
    };

    public static EndpointModel GetOperation { get; } = new()
    {
        Api = Names,
        Name = "GetOperation",
        Summary = "Reads an operation and the progress of its steps.",
        Method = "GET",
        Template = "/api/publishers/{publisherId}/operations/{operationId}",
        Route = Several(Literal("api/publishers/"), Parameter("PublisherId"), Literal("/operations/"), Parameter("OperationId")),
        Parameters = Several(Path("publisherId", "PublisherId", Bound.String), Path("operationId", "OperationId", Bound.Of(ScalarKind.Uuid))),
        Cases = Several(
            Case(200, "Found", "The operation as it stands.") with
            {
                Body = new BodyModel(Bound.Single(new TypeModel.Declared("Operation", DeclaredKind.Object)), IsOptional: false, null),
            },
            Unauthorized,
            Case(404, "NotFound", "There is no such publisher or operation.")),
        Operation = new OperationModel(
            Several("status"), Several("completed", "succeeded", "complete"), Several("failed"), Several("canceled"), Several("Found")),
        Declarations = Several<DeclarationModel>(Record(
            "Operation",
            Field("status", "Status", Bound.String, Presence.Required),
            Field("offerVersion", "OfferVersion", Bound.Int32),
            Field("notificationEmails", "NotificationEmails", Bound.Joined(Bound.String, ",")))),
    };

    private static CaseModel BadRequest => Case(400, "BadRequest", "The request is malformed.") with
    {
        InterfaceName = "IBadRequest",
        Body = new BodyModel(ErrorResponse, IsOptional: true, null),
    };

    private static CaseModel Unauthorized =>
        Case(401, "Unauthorized", "The bearer token is missing or not accepted.") with { InterfaceName = "IUnauthorized" };

    public static EquatableArray<T> Several<T>(params T[] items)
        where T : IEquatable<T> => new(items);

    public static CaseModel Case(int status, string name, string? means = null) =>
        new() { Name = name, FirstStatus = status, LastStatus = status, Means = means };

    public static RoutePartModel Literal(string text) => new(text, IsParameter: false);

    public static RoutePartModel Parameter(string property) => new(property, IsParameter: true);

    public static ParameterModel Path(string wireName, string name, TypeModel type) =>
        new() { Location = ParameterLocation.Path, WireName = wireName, Name = name, Type = type };

    public static DeclarationModel.Object Record(string name, params MemberModel[] members) =>
        new(name, Summary: null, IsDeprecated: false, new EquatableArray<MemberModel>(members), Others: null);

    public static MemberModel Field(string wireName, string name, TypeModel type, Presence presence = Presence.Optional) =>
        new() { WireName = wireName, Name = name, Type = type, Presence = presence };
}
