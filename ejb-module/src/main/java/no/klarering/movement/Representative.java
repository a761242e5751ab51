package no.klarering.movement;

import java.util.List;

/**
 * Customs representative named in a message ("representant"); may read what becomes of it.
 *
 * @param releasedConfirmation who gets a mail at release; on master level only, at most three
 */
public record Representative(
        String name,
        String identificationNumber,
        Address address,
        List<Communication> communication,
        List<ReleasedConfirmation> releasedConfirmation) {

    public Representative {
        communication = List.copyOf(communication);
        releasedConfirmation = List.copyOf(releasedConfirmation);
    }

    /** One mail address of 1 to 512 characters. */
    public record ReleasedConfirmation(String emailAddress) {}
}
