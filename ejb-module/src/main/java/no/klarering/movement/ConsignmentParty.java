package no.klarering.movement;

import java.util.List;
import java.util.Optional;

/**
 * Consignor or consignee of a master or house consignment ("avsender", "mottaker").
 *
 * @param identificationNumber {@code NO} and nine digits for Norwegian organisations, EORI or
 *     another national number abroad, a personal number for persons
 * @param typeOfPerson CL729: 1 natural person, 2 legal person, 3 association
 */
public record ConsignmentParty(
        String name,
        Optional<String> identificationNumber,
        int typeOfPerson,
        Address address,
        List<Communication> communication) {

    private static final int NATURAL_PERSON = 1;

    public ConsignmentParty {
        communication = List.copyOf(communication);
    }

    public boolean isNaturalPerson() {
        return typeOfPerson == NATURAL_PERSON;
    }
}
