import type { Feature } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { ARCHIVES, COUCHES, LIEUX_DETAIL, rangOf } from '../../model/tuiles.ts';
import type {
  ProprietesCommune,
  ProprietesDepartement,
  ProprietesEpci,
  ProprietesGare,
  ProprietesLabel,
  ProprietesLieu,
} from '../../model/tuiles.ts';
import type { Lieu } from '../../model/lieu.ts';
import { TYPES_LIEU } from '../../model/type-lieu.ts';
import type { CommuneFaits, Territoire } from '../../steps/read-territoire.ts';
import { simplifierFor } from './simplify-topologie.ts';

/** One layer of the tiles of one zoom. A tile that holds `backdrop` layers only is not made. */
export interface Layer {
  id: string;
  backdrop: boolean;
  features: Feature[];
}

type Surface = Polygon | MultiPolygon;

const point = (
  properties: object,
  { longitude, latitude }: { longitude: number; latitude: number },
): Feature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
});

/** `59` of `59350`; overseas départements have three figures. */
const codeDepartement = (codeInsee: string): string => codeInsee.slice(0, /^9[78]/.test(codeInsee) ? 3 : 2);

/** Returns the layers of territoire.pmtiles as a function of the zoom; borders are shared at every zoom. */
export function territoireLayers(territoire: Territoire): (zoom: number) => Layer[] {
  const { communes } = territoire;
  const latitude = communes[0]?.latitude ?? 0;
  const { maxZoom } = ARCHIVES.territoire;
  const contoursAt = simplifierFor(territoire.topologie, latitude, maxZoom);
  // Stitched first, or each of the short segments of the source would keep its two ends.
  const stitched = topology({ voies: mesh(topology({ voies: territoire.voiesFerrees.geometry })) });
  const voiesAt = simplifierFor(stitched as Topology<{ voies: MultiLineString }>, latitude, maxZoom);
  const labels = communes
    .map((commune) => ({ commune, rang: rangOf(commune.population) }))
    .sort(
      (a, b) =>
        (b.commune.population ?? 0) - (a.commune.population ?? 0) ||
        (a.commune.code_insee < b.commune.code_insee ? -1 : 1),
    );

  return (zoom) => {
    const layers: Layer[] = [
      ...surfaceLayers(contoursAt(zoom), territoire),
      {
        id: COUCHES.communesLabels.id,
        backdrop: false,
        features: labels
          .filter(({ rang }) => zoom >= rang.minZoom)
          .map(({ commune, rang }) =>
            point(
              { code: commune.code_insee, nom: commune.nom, rang: rang.rang } satisfies ProprietesLabel,
              commune,
            ),
          ),
      },
    ];
    if (zoom >= COUCHES.voiesFerrees.minZoom) {
      const lines = voiesAt(zoom);
      layers.push({
        id: COUCHES.voiesFerrees.id,
        backdrop: true,
        features: [{ type: 'Feature', properties: {}, geometry: mesh(lines) }],
      });
    }
    if (zoom >= COUCHES.gares.minZoom) {
      layers.push({
        id: COUCHES.gares.id,
        backdrop: false,
        features: territoire.gares.map((gare) =>
          point({ code: gare.code_uic, nom: gare.nom } satisfies ProprietesGare, gare),
        ),
      });
    }
    return layers;
  };
}

function surfaceLayers(
  topologie: Topology<{ communes: GeometryCollection }>,
  { communes, epci }: Territoire,
): Layer[] {
  const surfaces = new Map(
    topologie.objects.communes.geometries.map((geometry) => [String(geometry.id), geometry as Surface]),
  );
  const surfacesOf = (codes: readonly string[]): Surface[] =>
    codes.flatMap((code) => surfaces.get(code) ?? []);
  const merged = (properties: object, codes: readonly string[]): Feature => ({
    type: 'Feature',
    properties,
    geometry: merge(topologie, surfacesOf(codes)),
  });
  const outline = ({ code_insee, nom, epci, scot }: CommuneFaits): Feature[] =>
    surfacesOf([code_insee]).map((surface) => ({
      type: 'Feature',
      properties: { code: code_insee, nom, epci, scot } satisfies ProprietesCommune,
      geometry: (feature(topologie, surface) as Feature).geometry,
    }));
  const departements = Map.groupBy(communes, ({ code_insee }) => codeDepartement(code_insee));
  return [
    {
      id: COUCHES.departement.id,
      backdrop: false,
      features: [...departements].map(([code, members]) =>
        merged(
          { code } satisfies ProprietesDepartement,
          members.map(({ code_insee }) => code_insee),
        ),
      ),
    },
    {
      id: COUCHES.epci.id,
      backdrop: false,
      features: epci.map(({ siren, nom, slug, scot, communes: codes }) =>
        merged({ siren, nom, slug, scot } satisfies ProprietesEpci, codes),
      ),
    },
    { id: COUCHES.communes.id, backdrop: false, features: communes.flatMap(outline) },
  ];
}

/** Returns the layer of lieux.pmtiles as a function of the zoom; lieux that are closed for good are left out. */
export function lieuxLayer(lieux: readonly Lieu[]): (zoom: number) => Layer[] {
  const shown = lieux.filter(({ ferme_depuis }) => !ferme_depuis);
  const layerOf = (propertiesOf: (lieu: Lieu) => object): Layer => ({
    id: COUCHES.lieux.id,
    backdrop: false,
    features: shown.map((lieu) => point(propertiesOf(lieu), lieu)),
  });
  const whole = layerOf((lieu) => ({ ...markOf(lieu), ...detailOf(lieu) }) satisfies ProprietesLieu);
  if (shown.length <= LIEUX_DETAIL.lieux) return () => [whole];
  const light = layerOf(markOf);
  return (zoom) => [zoom >= LIEUX_DETAIL.minZoom ? whole : light];
}

const markOf = ({ id, type, familles, precision }: Lieu) => ({
  id,
  famille: TYPES_LIEU[type].famille,
  familles: familles.join(','),
  precision,
});

const detailOf = ({ slug, nom, type, commune }: Lieu) => ({ slug, nom, type, commune });
