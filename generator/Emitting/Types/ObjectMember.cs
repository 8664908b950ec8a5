using Clientwright.Models;
using Clientwright.Specs;

namespace Clientwright.Emitting;

/// <summary>A member of a record with what all emitters of the record have to agree on.</summary>
internal sealed class ObjectMember
{
    private readonly ApiNames _api;

    private ObjectMember(MemberModel model, ApiNames api, string local)
    {
        Model = model;
        Local = local;
        States = StatesOf(model);
        _api = api;
    }

    public MemberModel Model { get; }

    public MemberStates States { get; }

    /// <summary>The variable that stands for the member in the reader and the writer.</summary>
    public string Local { get; }

    // Made when somebody asks for them: no member needs all.
    public string Json => field ??= JsonShape.Of(Model.Type, _api);

    /// <summary>The shape of the value or null.</summary>
    public string NullableJson => field ??= JsonShape.Of(TypeText.IsNullable(Model.Type) ? Model.Type : new TypeModel.Nullable(Model.Type), _api);

    public string Content => ContentShape.Of(Model.Type, _api);

    public string BareType => field ??= TypeText.Of(Model.Type, _api);

    /// <summary>The type of an item, if the member is a list of which XML has an element for each item; null if it is one element.</summary>
    public TypeModel? XmlItem => Model.Type.Unconstrained is TypeModel.List { XmlItem: null } list ? list.Item : null;

    public string NullableType => field ??= TypeText.IsNullable(Model.Type) ? BareType : BareType + "?";

    public string PropertyType => States switch
    {
        MemberStates.Constant or MemberStates.Value => BareType,
        MemberStates.ValueOrNullOrAbsent => $"global::{_api.Namespace}.Optional<{NullableType}>",
        _ => NullableType,
    };

    /// <summary>Whether whoever makes a record must say it.</summary>
    public bool IsRequired =>
        Model.Presence is Presence.Required or Presence.Nullable
        && Model is { Access: not Access.Read, Default: null, Constant: null };

    /// <summary>Whether an object without it does not fit. What is only written cannot be expected back.</summary>
    public bool IsExpected => Model.Presence is Presence.Required or Presence.Nullable && Model is { Access: Access.ReadWrite, Default: null };

    public bool IsWritten => Model.Access != Access.Read;

    public static IReadOnlyList<ObjectMember> Of(DeclarationModel.Object model, ApiNames api)
    {
        string[] ofXml = model.XmlUse == WireUse.None ? [] : ["input", "output", "isOpen", "text"];
        var locals = new LocalNames(["reader", "members", "name", "others", "writer", "value", "other", .. ofXml]);
        return [.. model.Members.Select(member => new ObjectMember(member, api, locals.Take(member.Name)))];
    }

    /// <remarks>
    /// With a default, nothing is ever absent in code. What is only written is absent in a record that was read, and stays so
    /// when that record is sent again: a missing password is no empty password.
    /// </remarks>
    public static MemberStates StatesOf(MemberModel member) => member switch
    {
        { Constant: not null, Presence: Presence.Optional, Access: not Access.Read } => MemberStates.ConstantOrAbsent,
        { Constant: not null } => MemberStates.Constant,
        { Default: not null } => member.Presence is Presence.Nullable or Presence.OptionalNullable ? MemberStates.ValueOrNull : MemberStates.Value,
        { Presence: Presence.Optional } => MemberStates.ValueOrAbsent,
        { Presence: Presence.OptionalNullable } => MemberStates.ValueOrNullOrAbsent,
        { Presence: Presence.Nullable } => member.Access == Access.Write ? MemberStates.ValueOrNullOrAbsent : MemberStates.ValueOrNull,
        _ => member.Access == Access.Write ? MemberStates.ValueOrAbsent : MemberStates.Value,
    };
}
