package no.klarering.edi.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.klarering.edi.profile.MessageProfile;
import no.klarering.edi.profile.ProfileFile;

/**
 * The message profiles that a reader knows.
 *
 * @param messages by agreement with the sender; others are refused
 * @param interchange the envelope
 */
public record Profiles(List<MessageProfile> messages, MessageProfile interchange) {

    public Profiles {
        messages = List.copyOf(messages);
    }

    /** What declarants may send: declarations, and reports on the syntax of our replies. */
    public static Profiles inbound() {
        return of("tvinn-902-cusdec.profile", "d96b-lite-cusdec.profile", "contrl-4-1.profile");
    }

    /** The profiles of these files. */
    public static Profiles of(String... files) {
        var messages = List.of(files).stream().map(ProfileFile::load).toList();
        return new Profiles(messages, ProfileFile.load("interchange.profile"));
    }

    /** Those that are agreed upon, and those that need no agreement. */
    Profiles agreed(Set<String> agreements) {
        return new Profiles(
                messages.stream()
                        .filter(p -> p.agreement().isEmpty() || agreements.contains(p.agreement()))
                        .toList(),
                interchange);
    }

    /** The profile for a message identifier (UNH S009 with colons). */
    public Optional<MessageProfile> reading(String identifier) {
        return messages.stream().filter(profile -> profile.reads(identifier)).findFirst();
    }
}
