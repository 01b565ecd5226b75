# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""The network: an encoder over word pieces, a tagger of cues, a scorer of the roles for each cue.

The encoder is a BERT of six layers (MiniLM-L6; Wang et al., NeurIPS 2020) to which the words'
features are added. The scorer meets a cue with every word (biaffine attention, Dozat and Manning,
ICLR 2017), knows how each stands to the cue, and lets neighbours and far words agree.
"""

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from reader.analysis.attribution_model.relations import DISTANCES, RELATIONS
from reader.analysis.attribution_model.words import FEATURES
from reader.training.dropout import dropped

WIDTH, HEADS, LAYERS, HIDDEN = 384, 12, 6, 1536
ROLE_WIDTH, ROLE_HEADS, NEIGHBOURS = 128, 2, 2
PIECES, PLACES = 30522, 512
CLASSES, EDGES = 3, 4
DEPTHS = (1, 3, 5)
"""The layers, from 0, whose vectors are handed on; the last is what the network itself needs."""

MASKED = -1e4


class Layer(nn.Module):
    """One layer of the encoder."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH)
        self.value, self.joined = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH)
        self.norm_joined = nn.LayerNorm(WIDTH, eps=1e-12)
        self.wide, self.narrow = nn.Linear(WIDTH, HIDDEN), nn.Linear(HIDDEN, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """`x` [B, L, WIDTH]; `mask` [B, 1, 1, L], if any, is added to the attention's scores."""
        query, key, value = (_split(f(x), HEADS) for f in (self.query, self.key, self.value))
        seen = _attended(query, key, value, mask)
        joined = self.joined(seen.transpose(1, 2).reshape(x.shape))
        x = self.norm_joined(x + dropped(joined, training=self.training))
        narrow = self.narrow(functional.gelu(self.wide(x)))
        return self.norm(x + dropped(narrow, training=self.training))


class Encoder(nn.Module):
    """Word pieces to vectors."""

    def __init__(self) -> None:
        super().__init__()
        self.piece, self.place = nn.Embedding(PIECES, WIDTH), nn.Embedding(PLACES, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.feature = nn.Embedding(FEATURES, WIDTH)
        nn.init.zeros_(self.feature.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def layered(self, pieces: Tensor, present: Tensor, features: Tensor) -> list[Tensor]:
        """What each layer makes of them [B, L, WIDTH]; `present` is 0 for padding, else 1."""
        mask = ((1 - present.to(self.kind.dtype)) * MASKED)[:, None, None, :]
        return self.layers_of(self.piece(pieces), features, mask)

    def layers_of(self, pieces: Tensor, features: Tensor, mask: Tensor | None) -> list[Tensor]:
        """The same from the pieces' own vectors [B, L, WIDTH] on."""
        place = self.place(torch.arange(pieces.shape[1]))
        x = self.norm(pieces + place + self.kind + self.feature(features))
        x = dropped(x, training=self.training)
        out: list[Tensor] = []
        for layer in self.layers:
            x = layer(x, mask)
            out.append(x)
        return out


class Mixer(nn.Module):
    """Each word takes in its neighbours."""

    def __init__(self) -> None:
        super().__init__()
        self.mix = nn.Linear((2 * NEIGHBOURS + 1) * ROLE_WIDTH, ROLE_WIDTH)
        self.norm = nn.LayerNorm(ROLE_WIDTH)

    def forward(self, x: Tensor) -> Tensor:
        """`x` [K, W, ROLE_WIDTH] with padding as zeros."""
        size = x.shape[1]
        padded = functional.pad(x, (0, 0, NEIGHBOURS, NEIGHBOURS))
        beside = [padded[:, i : i + size] for i in range(2 * NEIGHBOURS + 1)]
        return self.norm(x + functional.gelu(self.mix(torch.cat(beside, -1))))


class Roles(nn.Module):
    """For each cue the role of every word, the edges of the roles, and whether it is a cue."""

    def __init__(self) -> None:
        super().__init__()
        self.cue = nn.Sequential(nn.Linear(WIDTH, 256), nn.GELU(), nn.Linear(256, 2 * ROLE_WIDTH))
        self.word = nn.Linear(WIDTH, 2 * ROLE_WIDTH)
        self.distance = nn.Embedding(DISTANCES, ROLE_WIDTH)
        self.relation = nn.Embedding(RELATIONS, ROLE_WIDTH)
        for table in (self.distance, self.relation):
            nn.init.normal_(table.weight, std=0.3)
        self.cueness = nn.Linear(1, ROLE_WIDTH)
        self.norm_met = nn.LayerNorm(ROLE_WIDTH)
        self.near, self.nearer = Mixer(), Mixer()
        self.look = nn.Linear(ROLE_WIDTH, 3 * ROLE_WIDTH)
        self.seen = nn.Linear(ROLE_WIDTH, ROLE_WIDTH)
        self.norm_seen = nn.LayerNorm(ROLE_WIDTH)
        self.wide, self.narrow = (
            nn.Linear(ROLE_WIDTH, 2 * ROLE_WIDTH),
            nn.Linear(2 * ROLE_WIDTH, ROLE_WIDTH),
        )
        self.norm = nn.LayerNorm(ROLE_WIDTH)
        self.out = nn.Linear(ROLE_WIDTH, CLASSES + EDGES)
        nn.init.zeros_(self.out.bias)
        nn.init.constant_(self.out.bias.data[CLASSES:], -4.0)  # edges are rare
        self.verdict = nn.Sequential(nn.Linear(3 * ROLE_WIDTH, 64), nn.GELU(), nn.Linear(64, 2))

    def forward(
        self,
        vectors: Tensor,
        cueness: Tensor,
        present: Tensor,
        window: Tensor,
        share: Tensor,
        distance: Tensor,
        relation: Tensor,
    ) -> tuple[Tensor, Tensor]:
        """Scores of K cues in B windows of W words.

        `vectors` [B, W, WIDTH], `cueness` and `present` [B, W]; `window` [K] is the cue's window,
        `share` [K, W] its words (summing to 1), `distance` and `relation` [K, W] ids.
        Returns [K, W, CLASSES + EDGES] and [K, 2]: is it a cue, has it a source.
        """
        cue = self.cue(_shared(vectors, window, share))
        word = self.word(dropped(vectors, training=self.training)).index_select(0, window)
        here = present.to(word.dtype).index_select(0, window)[..., None]
        cueness = cueness.index_select(0, window)
        return self._scored(cue, word, cueness, here, distance, relation)

    def of_one(
        self, vectors: Tensor, cueness: Tensor, share: Tensor, distance: Tensor, relation: Tensor
    ) -> tuple[Tensor, Tensor]:
        """The same for one window without padding: `vectors` [W, WIDTH], `cueness` [W]."""
        cue = self.cue(share @ vectors)
        return self._scored(cue, self.word(vectors)[None], cueness[None], None, distance, relation)

    def _scored(
        self,
        cue: Tensor,
        word: Tensor,
        cueness: Tensor,
        here: Tensor | None,
        distance: Tensor,
        relation: Tensor,
    ) -> tuple[Tensor, Tensor]:
        plain, met = word.split(ROLE_WIDTH, -1)
        cue_plain, cue_met = cue[:, None].split(ROLE_WIDTH, -1)
        x = plain + cue_plain + met * cue_met + self.distance(distance) + self.relation(relation)
        x = x + self.cueness(cueness[..., None])
        x = _only(self.norm_met(functional.gelu(x)), here)
        x = _only(self.near(dropped(x, training=self.training)), here)
        x = self._looked(x, here)
        narrow = self.narrow(functional.gelu(self.wide(x)))
        x = self.norm(x + dropped(narrow, training=self.training))
        x = self.nearer(_only(x, here))
        best = (x if here is None else x + (1 - here) * MASKED).amax(1)
        return self.out(x), self.verdict(torch.cat([best, cue], -1))

    def _looked(self, x: Tensor, here: Tensor | None) -> Tensor:
        query, key, value = (_split(part, ROLE_HEADS) for part in self.look(x).chunk(3, -1))
        mask = None if here is None else ((1 - here) * MASKED)[:, None, None, :, 0]
        seen = _attended(query, key, value, mask)
        joined = self.seen(seen.transpose(1, 2).reshape(x.shape))
        return self.norm_seen(x + dropped(joined, training=self.training))


class Network(nn.Module):
    """Everything that is trained together."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.cues = nn.Sequential(nn.Linear(WIDTH, 256), nn.GELU(), nn.Linear(256, CLASSES))
        self.roles = Roles()

    def words(self, batch: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """Words as the last layer has them [B, W, WIDTH], and at all of `DEPTHS` side by side.

        A word is the mean of its first and last piece.
        """
        layers = self.encoder.layered(batch["pieces"], batch["present"], batch["features"])
        words = [_of_words(layers[at], batch) for at in DEPTHS]
        return words[-1], torch.cat(words, -1)


def _of_words(vectors: Tensor, batch: dict[str, Tensor]) -> Tensor:
    wide = (-1, -1, vectors.shape[2])
    first, last = (
        vectors.gather(1, batch[key][..., None].expand(wide)) for key in ("first", "last")
    )
    return (first + last) * 0.5


def _only(x: Tensor, here: Tensor | None) -> Tensor:
    """`x` with padding as zeros."""
    return x if here is None else x * here


def _shared(vectors: Tensor, window: Tensor, share: Tensor) -> Tensor:
    """The mean vectors of the cues [K, WIDTH], as one product, so that no window is copied."""
    owner = functional.one_hot(window, vectors.shape[0]).to(vectors.dtype)
    spread = owner[:, :, None] * share.to(vectors.dtype)[:, None]
    return spread.flatten(1) @ vectors.flatten(0, 1)


def _attended(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None) -> Tensor:
    """Attention over [B, H, L, D]; on a CPU quicker than PyTorch's own, backward above all."""
    scale = query.shape[-1] ** -0.5
    with torch.autocast("cpu", enabled=False):
        scores = (query * scale) @ key.transpose(-1, -2)
        if mask is not None:
            scores = scores + mask.to(query.dtype)
        return torch.softmax(scores, -1) @ value


def _split(x: Tensor, heads: int) -> Tensor:
    batch, size, width = x.shape
    return x.view(batch, size, heads, width // heads).transpose(1, 2)


def groups(network: nn.Module, *, encoder_rate: float, head_rate: float) -> list[dict[str, Any]]:
    """Parameters for the optimizer: norms and biases do not decay."""
    out: list[dict[str, Any]] = []
    for inside, rate in ((True, encoder_rate), (False, head_rate)):
        for plain in (True, False):
            chosen = [
                parameter
                for name, parameter in network.named_parameters()
                if ("encoder." in name) == inside
                and (name.endswith("bias") or "norm" in name) == plain
            ]
            decay = 0.0 if plain else 0.01
            out.append({"params": chosen, "lr": rate, "peak": rate, "weight_decay": decay})
    return out
