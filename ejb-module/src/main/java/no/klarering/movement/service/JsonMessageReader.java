package no.klarering.movement.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import no.klarering.movement.ArrivalNotice;
import no.klarering.movement.HouseConsignment;
import no.klarering.movement.MasterConsignment;
import no.klarering.movement.MessageReader;
import no.klarering.movement.Observation;
import no.klarering.movement.Presentation;
import no.klarering.movement.Reading;
import no.klarering.movement.Relation;
import no.klarering.movement.Transport;
import no.klarering.movement.core.MessageFields;

/** Reads messages by Jackson's stream of tokens. */
@ApplicationScoped
public class JsonMessageReader implements MessageReader {

    @Override
    public Reading<Transport> transport(byte[] body) {
        return JsonBody.read(body, MessageFields::transport);
    }

    @Override
    public Reading<MasterConsignment> masterConsignment(byte[] body) {
        return JsonBody.read(body, MessageFields::master);
    }

    @Override
    public Reading<HouseConsignment> houseConsignment(byte[] body) {
        return JsonBody.read(body, MessageFields::house);
    }

    @Override
    public Reading<Relation> relation(byte[] body) {
        return JsonBody.read(body, MessageFields::relation);
    }

    @Override
    public Reading<Instant> cancellation(byte[] body) {
        return JsonBody.read(body, MessageFields::cancellation);
    }

    @Override
    public Reading<Observation> observation(byte[] body) {
        return JsonBody.read(body, MessageFields::observation);
    }

    @Override
    public Reading<Presentation> presentation(byte[] body, Presentation.Kind kind) {
        return JsonBody.read(body, json -> MessageFields.presentation(json, kind));
    }

    @Override
    public Reading<ArrivalNotice> arrival(byte[] body) {
        return JsonBody.read(body, MessageFields::arrival);
    }
}
